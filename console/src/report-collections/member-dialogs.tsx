import { Checkbox, Form } from 'antd';
import type { MemberLineView } from '../../../src/api/report-collections/views.ts';
import {
  MEMBER_ACTION_LABELS,
  MEMBER_TRANSITIONS,
  type MemberAction,
} from '../../../src/domain/report-collections/member-lifecycle.data.ts';
import { Words } from '../access-requests/actions/fields.tsx';
import { StepDialog } from '../shared/step-dialog.tsx';
import { ReporterField } from './reporter-field.tsx';
import { useCollectionApi } from './use-collections.ts';

/** What the office decides about a member's report. */
export type MemberStep = Exclude<MemberAction, 'hand-in'>;

const PATHS: Readonly<Record<MemberStep, string>> = {
  return: 'return',
  accept: 'acceptance',
  reopen: 'reopening',
  excuse: 'excuse',
  resume: 'resumption',
};

const EXPLAINED: Readonly<Record<MemberStep, string>> = {
  return: '单位凭报送链接看到下面的说明和核对结果，改正后重新报送。',
  accept: '接收后计入汇总数。核对有错误仍然接收的，应当说明理由。',
  reopen: '取消接收后不再计入汇总数，单位可以重新报送。',
  excuse: '免予报送的单位不计入汇总，理由随汇总表保存。',
  resume: '恢复后，该单位重新列入应报送单位。',
};

type Props = { readonly year: number; readonly member: MemberLineView; readonly onClose: () => void };

/** One step with a member: its reason, or with a return the message that the organ reads. */
export function MemberStepDialog({ year, member, step, onClose }: Props & { readonly step: MemberStep }) {
  const path = `${useCollectionApi(year)}/members/${member.memberId}/${PATHS[step]}`;
  const errors = member.submission?.errors ?? 0;
  const asks = MEMBER_TRANSITIONS[step].asksReason || (step === 'accept' && errors > 0);
  return (
    <StepDialog
      label={MEMBER_ACTION_LABELS[step]}
      path={path}
      version={member.version}
      explain={`${member.name}：${EXPLAINED[step]}`}
      initial={step === 'return' ? { findings: true } : {}}
      toBody={({ reason = '', findings, reportedBy = null }) => ({
        reason,
        ...(step === 'excuse' && { reportedBy }),
        ...(step === 'return' && { findings: findings === true }),
      })}
      onClose={onClose}
    >
      {asks ? (
        <Words name="reason" label={step === 'return' ? '需要改正什么' : '理由'} longest={500} rows={4} />
      ) : (
        <Words name="reason" label="说明" longest={500} rows={2} optional />
      )}
      {step === 'excuse' && <ReporterField year={year} member={member} />}
      {step === 'return' && (
        <Form.Item name="findings" valuePropName="checked">
          <Checkbox>
            附上核对结果（错误{errors}处，请核对{member.submission?.warnings ?? 0}处）
          </Checkbox>
        </Form.Item>
      )}
    </StepDialog>
  );
}

/** A telephone call is recorded, so that nobody calls twice. */
export function CallDialog({ year, member, onClose }: Props) {
  return (
    <StepDialog
      label="记录电话催报"
      path={`${useCollectionApi(year)}/members/${member.memberId}/calls`}
      version={member.version}
      explain={`${member.name}　电话：${member.telephone ?? '没有登记'}`}
      onClose={onClose}
    >
      <Words name="note" label="通话情况" longest={500} rows={3} />
    </StepDialog>
  );
}

/** What is known of the organ: its name, and how it is reached. */
export function ContactDialog({ year, member, onClose }: Props) {
  const { name, creditCode, email, telephone, rulePower, platformAgencyId, isOwn } = member;
  return (
    <StepDialog
      label="修改单位信息"
      method="PUT"
      path={`${useCollectionApi(year)}/members/${member.memberId}`}
      version={member.version}
      initial={{ name, email: email ?? '', telephone: telephone ?? '' }}
      toBody={(values) => ({
        name: values['name'],
        email: values['email'] || null,
        telephone: values['telephone'] || null,
        ...{ creditCode, rulePower, platformAgencyId, isOwn },
      })}
      onClose={onClose}
    >
      <Words name="name" label="单位名称" longest={100} rows={1} />
      <Words name="email" label="电子邮箱" longest={100} rows={1} optional />
      <Words name="telephone" label="电话" longest={40} rows={1} optional />
    </StepDialog>
  );
}

/** Takes an organ off the list that has handed nothing in. */
export const RemovalDialog = ({ year, member, onClose }: Props) => (
  <StepDialog
    label="移出名单"
    path={`${useCollectionApi(year)}/members/${member.memberId}/removal`}
    version={member.version}
    explain={`${member.name}：移出后不再列入应报送单位。`}
    onClose={onClose}
  >
    <Words name="reason" label="理由" longest={500} rows={2} />
  </StepDialog>
);
