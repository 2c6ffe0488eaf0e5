import type { ItemView } from '../../../src/api/disclosures/views.ts';
import { Card } from '../shared/card.tsx';
import { clockTime } from '../shared/today.ts';

/** Who did what and when, on which content, the latest first. */
export const ItemTimeline = ({ view }: { readonly view: ItemView }) => (
  <Card title="办理过程" id="timeline">
    <ol className="timeline" reversed>
      {[...view.timeline].reverse().map((step) => (
        <li key={step.seq} className="tone-blue">
          <p>
            <strong>{step.label}</strong> <time dateTime={step.recordedAt}>{clockTime(step.recordedAt)}</time>
          </p>
          {step.text && <p className="written">{step.text}</p>}
          <p className="second-line">
            {step.actor}
            {step.digest && `　内容摘要 ${step.digest.slice(0, 12)}`}
          </p>
        </li>
      ))}
    </ol>
  </Card>
);
