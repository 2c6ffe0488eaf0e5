import { Form, Select } from 'antd';
import type { MemberLineView } from '../../../src/api/report-collections/views.ts';
import { useCollection } from './use-collections.ts';

type Props = { readonly year: number; readonly member: MemberLineView };

/** Which organ's report holds the figures of one that works together with it (合并报送); may be left out. */
export function ReporterField({ year, member }: Props) {
  const members = useCollection(String(year)).data?.members ?? [];
  const options = members
    .filter((it) => it.memberId !== member.memberId && it.status !== 'excused')
    .map(({ memberId, name }) => ({ value: memberId, label: name }));
  return (
    <Form.Item
      name="reportedBy"
      label="由哪个单位一并报送"
      extra="合署办公等由另一单位在其报告中一并报送的，选择该单位；数字只计一次。"
    >
      <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={options} />
    </Form.Item>
  );
}
