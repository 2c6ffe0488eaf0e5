import { useQuery } from '@tanstack/react-query';
import { AutoComplete, Form } from 'antd';
import type { SimilarView } from '../../../../src/api/access-requests/similar-view.ts';
import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import { call } from '../../shared/api.ts';
import { useCaseApi } from '../case/use-case.ts';

/** The request that goes on: typed, or chosen among those of the same applicant that ask for much the same. */
export function MergedInto({ view }: { readonly view: CaseView }) {
  const path = `${useCaseApi(view.id)}/similar`;
  const { data = [] } = useQuery({ queryKey: [path], queryFn: () => call<SimilarView>({ path }) });
  const own = data.filter((it) => it.sameApplicant && it.outcomeLabel === null);
  return (
    <Form.Item
      name="into"
      label="并入的登记编号"
      extra={own.length > 0 ? '可以从该申请人内容相近、尚未答复的申请中选择。' : undefined}
      rules={[{ required: true, whitespace: true, message: '请填写并入的登记编号' }]}
    >
      <AutoComplete
        maxLength={60}
        options={own.map((it) => ({ value: it.number, label: `${it.number}　${it.title}` }))}
      />
    </Form.Item>
  );
}
