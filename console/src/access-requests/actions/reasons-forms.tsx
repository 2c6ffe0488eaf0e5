import { useQuery } from '@tanstack/react-query';
import { Form, InputNumber } from 'antd';
import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import { call } from '../../shared/api.ts';
import { daysAgo } from '../../shared/today.ts';
import { useCaseApi } from '../case/use-case.ts';
import type { ActionForm } from './action-form.ts';
import { Choice, Day, filledLines, Lines, Words } from './fields.tsx';
import { Told } from './told.tsx';

type Volume = { readonly since: string; readonly count: number };

/** How many requests this applicant made since the day chosen: counted in the ledger, so that nobody types it. */
function CountedVolume({ view }: { readonly view: CaseView }) {
  const since = Form.useWatch<string | undefined>('since', Form.useFormInstance());
  const path = `${useCaseApi(view.id)}/applicant-volume?since=${since ?? ''}`;
  const { data } = useQuery({
    queryKey: [path],
    queryFn: () => call<Volume>({ path }),
    enabled: Boolean(since),
  });
  if (!data) return null;
  return (
    <output className="explain explain-block">
      经统计，该申请人自 {data.since} 以来向本机关提出政府信息公开申请 <strong>{data.count}</strong>{' '}
      件（含本件）。该数字写入告知书。
    </output>
  );
}

/** Requests beyond measure: reasons asked, judged, and the reply put off to a reasonable day (art. 35). */
export const REASONS_FORMS = {
  'request-reasons': {
    explain:
      '申请数量、频次明显超过合理范围的，可以要求申请人说明理由（《条例》第三十五条）。件数由系统统计；答复期限照常计算。',
    Fields: ({ view }) => (
      <>
        <Day name="since" label="统计起始日期" />
        <CountedVolume view={view} />
        <Form.Item
          name="days"
          label="说明理由的期限（工作日）"
          rules={[{ required: true, message: '请填写期限' }]}
        >
          <InputNumber min={1} max={60} precision={0} />
        </Form.Item>
        <Form.Item name="alike" label="其中内容相同或者相近的件数" extra="没有的，填 0。">
          <InputNumber min={0} precision={0} />
        </Form.Item>
        <Lines name="matters" label="要求说明的事项" />
        <Words
          label="数量、频次明显超过合理范围的事实"
          longest={1000}
          rows={4}
          placeholder="例如：其中多件内容相同或者相近，每日提出数件"
        />
      </>
    ),
    initial: () => ({
      since: daysAgo(180),
      days: 10,
      alike: 0,
      matters: ['提出上述申请的理由', '所需政府信息的用途'],
    }),
    toBody: (values) => ({ ...values, matters: filledLines(values['matters'] as string[]) }),
    wide: true,
  },
  'offer-reasons': {
    explain: '登记申请人当面、来信等方式说明的理由；申请人在网上说明的，系统自动登记。',
    Fields: () => <Words label="申请人说明的理由" longest={4000} rows={5} />,
  },
  'record-reasons': {
    explain:
      '理由不合理或者期满没有说明的，告知不予处理；理由合理但不能在期限内答复的，可以确定延迟答复的合理期限。',
    Fields: ({ view }) => (
      <>
        <Told view={view} type="reasons-offered" label="申请人说明的理由：" />
        <Choice
          name="reasonable"
          label="理由是否合理"
          options={[
            { value: true, label: '合理' },
            { value: false, label: '不合理，或者期满未说明' },
          ]}
        />
        <Words
          label="认定意见"
          longest={2000}
          rows={4}
          hint="写明采信与否的理由；期满没有说明的，写明情况。"
        />
      </>
    ),
  },
  'delay-reply': {
    explain:
      '申请人说明的理由合理，但是不能在规定期限内答复的，可以确定延迟答复的合理期限并告知申请人（《条例》第三十五条）。延迟后不再延长。',
    Fields: () => (
      <>
        <Day name="until" label="延迟至" hint="应当是晚于现在答复期限的工作日。" future />
        <Words name="reasons" label="需要延迟答复的理由" longest={1000} />
      </>
    ),
  },
} as const satisfies Record<string, ActionForm>;
