import type { TimelineView } from '../../../src/api/participation/views.ts';
import { Card } from '../shared/card.tsx';
import { clockTime } from '../shared/today.ts';

/** What has happened, the latest first. */
export const TimelineCard = ({ timeline }: { readonly timeline: TimelineView }) => (
  <Card title="办理过程" id="timeline">
    <ol className="timeline" reversed>
      {[...timeline].reverse().map((step) => (
        <li key={step.seq} className="tone-blue">
          <p>
            <strong>{step.title}</strong> <time dateTime={step.recordedAt}>{clockTime(step.recordedAt)}</time>
          </p>
          {step.text && <p className="written">{step.text}</p>}
          <p className="second-line">{step.actor}</p>
        </li>
      ))}
    </ol>
  </Card>
);
