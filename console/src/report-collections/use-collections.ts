import { useQuery } from '@tanstack/react-query';
import { App } from 'antd';
import type { ComparisonView } from '../../../src/api/report-collections/comparison-views.ts';
import type { CellTraceView, SumsView } from '../../../src/api/report-collections/sum-views.ts';
import type {
  CollectionLineView,
  CollectionView,
  MemberView,
  SubmissionView,
} from '../../../src/api/report-collections/views.ts';
import { useRefresh } from '../access-requests/case/use-case.ts';
import { useDesk } from '../session/session.ts';
import { type ApiCall, call } from '../shared/api.ts';
import { useChange } from '../shared/use-change.ts';

/** The address of the collections, or of one year's, in the API. */
export const useCollectionApi = (year?: string | number): string =>
  `${useDesk().api}/report-collections${year === undefined ? '' : `/${year}`}`;

const useView = <View>(path: string) => useQuery({ queryKey: [path], queryFn: () => call<View>({ path }) });

/** All collections, the latest year first. */
export const useCollections = () => useView<CollectionLineView[]>(useCollectionApi());

/** One year's collection with its members. */
export const useCollection = (year: string) => useView<CollectionView>(useCollectionApi(year));

/** One member of it. */
export const useMember = (year: string, memberId: string) =>
  useView<MemberView>(`${useCollectionApi(year)}/members/${memberId}`);

/** One submission of a member in full. */
export const useSubmission = (member: string, submissionId: string) =>
  useView<SubmissionView>(`${member}/submissions/${submissionId}`);

/** The sums of a year. */
export const useSums = (year: string) => useView<SumsView>(`${useCollectionApi(year)}/sums`);

/** All organs side by side, with last year's where it was collected. */
export const useComparison = (year: string) =>
  useView<ComparisonView>(`${useCollectionApi(year)}/comparison`);

/** What one number of the sums is made of. */
export const useTrace = (year: string, cell: string) =>
  useView<CellTraceView>(`${useCollectionApi(year)}/sums/cells/${cell}`);

/** One change: everything of the organ is fetched anew afterwards, and what was done is said. */
export function useCollectionChange<Input, Answer = unknown>(
  toCall: (input: Input) => ApiCall,
  done: string | null,
  onDone?: (answer: Answer) => unknown,
) {
  const refresh = useRefresh();
  const { message } = App.useApp();
  return useChange<Input, Answer>(toCall, async (answer) => {
    onDone?.(answer);
    if (done !== null) void message.success(done);
    await refresh();
  });
}
