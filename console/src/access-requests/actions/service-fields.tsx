import { useQuery } from '@tanstack/react-query';
import { Alert, Form, Input } from 'antd';
import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import type { ServiceVerdictView } from '../../../../src/api/letters/views.ts';
import { isPostalNumber, POSTAL_CARRIER_LABELS } from '../../../../src/domain/access-requests/service.ts';
import { call, queryText } from '../../shared/api.ts';
import { useCaseApi } from '../case/use-case.ts';
import { EvidenceFiles } from './evidence-files.tsx';
import { Choice, Day, Words } from './fields.tsx';
import { optionsOf, SERVICE_METHODS } from './labels.data.ts';

const DAY_LABELS: Readonly<Record<string, string>> = {
  counter: '签收日期',
  post: '交邮日期',
  'entrusted-organ': '签收日期',
};

/** How the reply reached the applicant; each way asks for what proves it (国办公开办函〔2016〕235号). */
export function ServiceFields({ view }: { readonly view: CaseView }) {
  const form = Form.useFormInstance();
  const method = Form.useWatch('method', form) as keyof typeof SERVICE_METHODS | undefined;
  const on = Form.useWatch('on', form) as string | undefined;
  return (
    <>
      <NotSealedYet view={view} />
      <Choice name="method" label="送达方式" options={optionsOf(SERVICE_METHODS)} />
      {method === 'online' && <p className="explain">送达时间由系统记录，不需要填写。</p>}
      {method && method !== 'online' && <Day label={DAY_LABELS[method] ?? '送达日期'} />}
      {method === 'counter' && (
        <Words
          name="signer"
          label="签收人"
          longest={100}
          rows={1}
          hint="本人，或者代收人的岗位、与申请人的关系。"
        />
      )}
      {method === 'entrusted-organ' && (
        <Words name="organ" label="受委托送达的行政机关" longest={100} rows={1} />
      )}
      {method === 'post' && <PostFields />}
      {method && (
        <>
          <Verdict view={view} method={method} on={method === 'online' ? undefined : on} />
          <Words name="evidence" label="送达情况说明" optional />
          <Form.Item name="evidenceFileIds" label="送达凭证（签收单、邮政收据等）" trigger="onChange">
            <EvidenceFiles requestId={view.id} />
          </Form.Item>
        </>
      )}
    </>
  );
}

/** The notices to third parties whose service is not recorded yet. */
export const noticesToServe = (view: CaseView) =>
  view.consultations.flatMap(({ notice, party }) =>
    notice && notice.servedOn === null ? [{ ...notice, party }] : [],
  );

const { online: _, ...OFFLINE } = SERVICE_METHODS;

/** How a notice reached its third party: never on line. */
export function NoticeServiceFields({ view }: { readonly view: CaseView }) {
  const method = Form.useWatch('method', Form.useFormInstance()) as keyof typeof OFFLINE | undefined;
  return (
    <>
      <Choice
        name="letterId"
        label="告知书"
        options={noticesToServe(view).map((it) => ({
          value: it.letterId,
          label: `${it.number}（${it.party}）`,
        }))}
      />
      <Choice name="method" label="送达方式" options={optionsOf(OFFLINE)} />
      {method && <Proofs view={view} method={method} />}
    </>
  );
}

function Proofs({ view, method }: { readonly view: CaseView; readonly method: keyof typeof OFFLINE }) {
  return (
    <>
      <Day label={DAY_LABELS[method] ?? '送达日期'} />
      {method === 'counter' && (
        <Words name="signer" label="签收人" longest={100} rows={1} hint="代收人写明岗位、与第三方的关系。" />
      )}
      {method === 'entrusted-organ' && (
        <Words name="organ" label="受委托送达的行政机关" longest={100} rows={1} />
      )}
      {method === 'post' && <PostFields />}
      <Words name="evidence" label="送达情况说明" optional />
      <Form.Item name="evidenceFileIds" label="送达凭证（签收单、邮政收据等）" trigger="onChange">
        <EvidenceFiles requestId={view.id} />
      </Form.Item>
    </>
  );
}

/** What proves a service by the postal enterprise. */
export function PostFields() {
  const form = Form.useFormInstance();
  const number = String(Form.useWatch('trackingNumber', form) ?? '');
  const unusual = number.length >= 5 && !isPostalNumber(number.toUpperCase().replaceAll(/\s/g, ''));
  return (
    <>
      <Choice
        name="carrier"
        label="邮件种类"
        options={optionsOf(POSTAL_CARRIER_LABELS)}
        hint="邮寄送达应当通过邮政企业，不得使用其他快递企业，不得要求到付。"
      />
      <Form.Item
        name="trackingNumber"
        label="邮件号码"
        extra="13位，例如 EE473124829CN。"
        rules={[{ required: true, whitespace: true, message: '请填写邮件号码' }]}
      >
        <Input maxLength={30} autoComplete="off" />
      </Form.Item>
      {unusual && (
        <Words
          name="trackingReason"
          label="号码说明"
          longest={200}
          rows={1}
          hint="号码不符合13位编码规则或者校验位不符。请核对；确无误的，写明理由。"
        />
      )}
    </>
  );
}

type VerdictProps = {
  readonly view: CaseView;
  readonly method: string;
  readonly on: string | undefined;
};

/** Whether this service would be in time, before anything is recorded. */
function Verdict({ view, method, on }: VerdictProps) {
  const path = `${useCaseApi(view.id)}/service-verdict${queryText({ method, on })}`;
  const { data } = useQuery({ queryKey: [path], queryFn: () => call<ServiceVerdictView>({ path }) });
  return (
    <div aria-live="polite">
      {data && (
        <Alert
          className="problem"
          type={data.onTime ? 'success' : 'warning'}
          showIcon
          title={data.verdict}
          description={data.dayRule}
        />
      )}
    </div>
  );
}

function NotSealedYet({ view: { sealWay, letters } }: { readonly view: CaseView }) {
  const reply = letters.find((it) => it.isReply);
  if (sealWay === 'none-yet' || !reply || reply.seal?.status === 'sealed') return null;
  return (
    <Alert
      className="problem"
      type="warning"
      showIcon
      title={
        sealWay === 'paper'
          ? '答复书还没有用印。请在“文书”中下载打印、盖章，并上传盖章扫描件。'
          : '答复书还在等待电子印章系统用印。'
      }
    />
  );
}

/** What each way sends, and nothing of another way that was tried before. */
export function serviceBody(values: Record<string, unknown>): object {
  const { method, on, evidence = '', evidenceFileIds = [] } = values;
  const proved = { method, evidence, evidenceFileIds };
  if (method === 'online') return proved;
  if (method === 'counter') return { ...proved, on, signer: values['signer'] };
  if (method === 'entrusted-organ') return { ...proved, on, organ: values['organ'] };
  const { carrier, trackingNumber, trackingReason = '' } = values;
  return { ...proved, on, carrier, trackingNumber, trackingReason };
}
