import type { SideFileView } from '../../../src/api/side-files/views.ts';
import { Card } from '../shared/card.tsx';
import { clockTime } from '../shared/today.ts';

/** What has happened in a side file, the latest first. */
export const SideTimeline = ({ view }: { readonly view: SideFileView }) => (
  <Card title="办理过程" id="timeline">
    <ol className="timeline" reversed>
      {[...view.timeline].reverse().map((step) => (
        <li key={step.seq} className="tone-blue">
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
