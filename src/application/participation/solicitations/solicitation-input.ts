import { z } from 'zod';
import { TREATMENTS } from '../../../domain/participation/opinion-results.ts';
import { SOLICITATION_KINDS } from '../../../domain/participation/solicitation-kinds.data.ts';
import { Day, maybeWords, words } from '../../access-requests/reply-facts-schema.ts';

/** A draft as its form sends it. */
export const SolicitationInput = z.strictObject({
  kind: z.enum(SOLICITATION_KINDS, { error: '请选择征集的种类' }),
  title: words('标题', 100),
  fromOn: Day,
  toOn: Day,
  draft: words('征求意见稿', 60_000),
  explanation: words('起草说明', 20_000),
  shortReasons: maybeWords('缩短期限的理由', 500),
  otherWays: maybeWords('其他提交方式', 500),
});
export type SolicitationInput = z.infer<typeof SolicitationInput>;

/** A draft changed by somebody who saw that version. */
export const SolicitationEdit = SolicitationInput.extend({ version: z.int().min(0) });
export type SolicitationEdit = z.infer<typeof SolicitationEdit>;

const Group = z.strictObject({
  id: z.uuid(),
  title: words('意见概要', 500),
  treatment: z.enum(TREATMENTS, { error: '请选择采纳情况' }),
  reasons: maybeWords('理由', 2000),
});

/** Results as they are worked on. */
export const ResultsEdit = z.strictObject({
  overview: maybeWords('总体情况', 5000),
  groups: z.array(Group).max(200, '归类不能超过200个'),
  version: z.int().min(0),
});
export type ResultsEdit = z.infer<typeof ResultsEdit>;

/** What a step of the lifecycle is told; a return and a withdrawal need their reason. */
export const StepInput = z.strictObject({ note: maybeWords('说明', 500) });
export const ReasonedStepInput = z.strictObject({ note: words('理由', 500) });

const Ids = z.array(z.uuid()).min(1, '请选择意见').max(500, '一次最多整理500条意见');

/** Puts opinions into a group, sets them aside with a reason, or takes that back. */
export const SettleInput = z.discriminatedUnion(
  'to',
  [
    z.strictObject({ to: z.literal('group'), opinionIds: Ids, groupId: z.uuid('请选择归类') }),
    z.strictObject({ to: z.literal('set-aside'), opinionIds: Ids, reason: words('不计入的原因', 200) }),
    z.strictObject({ to: z.literal('new'), opinionIds: Ids }),
  ],
  { error: '请选择怎样整理' },
);
export type SettleInput = z.infer<typeof SettleInput>;
