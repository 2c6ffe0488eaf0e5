import { explainOverdue, viewDueDay } from '../reminders/explain-overdue.ts';
import { mustSucceed } from './must-succeed.ts';
import type { Scene } from './story.ts';

/** Before a case is closed, its handler explains a reply that came late, as every case does. */
export async function explainIfLate({ app, cast, request: { requestId, number } }: Scene): Promise<void> {
  const { overdue } = await viewDueDay(app, cast.people.handler, requestId);
  if (!overdue || overdue.explained) return;
  const explanation =
    '所需材料分散在多个科室和档案库房，汇总核对超出预计时间，已向分管领导说明，今后提前分解任务、按节点督办。';
  const done = await explainOverdue(app, cast.people.handler, requestId, { explanation, options: {} });
  mustSucceed(done, `${number} overdue-explanation`);
}
