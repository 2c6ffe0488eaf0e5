import type { MemberLineView } from '../../../src/api/report-collections/views.ts';

type Props = { readonly member: Pick<MemberLineView, 'reportedBy' | 'reportsFor'> };

/** Who reports for whom (合并报送), where one report holds the figures of several organs. */
export const JointReport = ({ member: { reportedBy, reportsFor } }: Props) => (
  <>
    {reportedBy !== null && <span className="second-line">由{reportedBy}一并报送</span>}
    {reportsFor.length > 0 && <span className="second-line">一并报送：{reportsFor.join('、')}</span>}
  </>
);
