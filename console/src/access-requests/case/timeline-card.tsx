import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import { Card } from '../../shared/card.tsx';
import { clockTime } from '../../shared/today.ts';

const TONES: Readonly<Record<string, string>> = {
  'clarification-requested': 'amber',
  'informal-inquiry-sent': 'amber',
  'reasons-requested': 'amber',
  'fee-noticed': 'amber',
  'draft-returned': 'amber',
  'late-clarification-offered': 'amber',
  'letter-cancelled': 'amber',
  'service-failed': 'amber',
  corrected: 'amber',
  'clarification-lapsed': 'grey',
  'fee-lapsed': 'grey',
  withdrawn: 'grey',
  'consultation-sent': 'violet',
  'consultation-delivered': 'violet',
  'late-opinion-received': 'violet',
  'consultation-returned': 'violet',
  'consultation-timed-out': 'violet',
  extended: 'violet',
  'reply-delayed': 'violet',
  drafted: 'blue',
  'review-submitted': 'blue',
  'review-passed': 'blue',
  signed: 'blue',
};

/** What has happened, the latest first. */
export const TimelineCard = ({ view }: { readonly view: CaseView }) => (
  <Card title="办理过程" id="timeline">
    <ol className="timeline" reversed>
      {[...view.timeline].reverse().map((step) => (
        <li key={step.seq} className={`tone-${TONES[step.type] ?? 'green'}`}>
          <p>
            <strong>{step.title}</strong> <time dateTime={step.recordedAt}>{clockTime(step.recordedAt)}</time>
          </p>
          {step.text && <p className="written">{step.text}</p>}
          <p className="second-line">
            {step.actor}
            {step.on !== clockTime(step.recordedAt, true).slice(0, 10) && `　发生日期 ${step.on}`}
          </p>
        </li>
      ))}
    </ol>
  </Card>
);
