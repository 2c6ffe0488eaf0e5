import { Alert, Form, Select } from 'antd';
import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import { type ConsultedKind, SILENCE } from '../../../../src/domain/access-requests/consultation-silence.ts';
import { Choice } from './fields.tsx';

const useKind = (): ConsultedKind => Form.useWatch<ConsultedKind>('kind') ?? 'third-party';

/** What silence means for the kind chosen: three meanings that must not be mixed up. */
export function SilenceHint() {
  const { label, text } = SILENCE[useKind()];
  return <Alert className="problem" type="info" showIcon title={`逾期不答复：${label}。${text}`} />;
}

const PARTY_KINDS = [
  { value: 'organisation', label: '法人或者其他组织（你单位）' },
  { value: 'person', label: '公民（您）' },
];

/** How a third party is addressed; organs need no choice. */
export function PartyKind() {
  return useKind() === 'third-party' ? (
    <Choice name="partyKind" label="第三方是" options={PARTY_KINDS} />
  ) : null;
}

/** Files of the organ's own that the other side is shown; the applicant's are never among them. */
export function FilesShown({ view }: { readonly view: CaseView }) {
  const own = view.files.filter((it) => it.purpose === 'reply-material' || it.purpose === 'evidence');
  return (
    <Form.Item
      name="fileIds"
      label="在专用页面上展示的材料"
      extra="只能选择本机关添加的材料；不得含有申请人的信息。"
    >
      <Select
        mode="multiple"
        placeholder={own.length > 0 ? '不展示材料' : '没有可以展示的材料'}
        options={own.map((it) => ({ value: it.id, label: it.name }))}
      />
    </Form.Item>
  );
}
