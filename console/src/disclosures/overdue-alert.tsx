import { Alert, Form } from 'antd';
import type { Dayjs } from 'dayjs';
import type { ItemView } from '../../../src/api/disclosures/views.ts';
import type { PlainDate } from '../../../src/domain/calendar/plain-date.ts';
import { dayInChina } from '../../../src/domain/calendar/plain-date.ts';
import { overdueSince } from '../../../src/domain/disclosures/publication-clock.ts';

/**
 * Tells the publisher that the period of art. 26 is over, or will be by the instant chosen in the field `at`. It warns
 * and stops nothing: what is late must come out all the same.
 */
export function OverdueAlert({ view: { clock } }: { readonly view: ItemView }) {
  const at = Form.useWatch<Dayjs | undefined>('at');
  const on = dayInChina(at ? at.toDate() : new Date());
  const since = clock.running ? overdueSince({ dueOn: clock.dueOn as PlainDate }, on) : null;
  if (since === null) return null;
  return (
    <Alert
      className="problem"
      type="warning"
      title={`公开期限已于 ${since} 届满，属于逾期公开`}
      description={`应当自形成或者变更之日起${clock.workingDays}个工作日内公开（${clock.article}）。仍可发布，逾期情况将记入办理过程；请同时查明原因。`}
    />
  );
}
