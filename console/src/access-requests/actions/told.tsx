import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import type { CaseEventType } from '../../../../src/domain/access-requests/case-events.ts';

type Props = { readonly view: CaseView; readonly type: CaseEventType; readonly label: string };

/** What was said in the latest step of a kind, quoted where it is judged; nothing where there was none. */
export function Told({ view, type, label }: Props) {
  const text = view.timeline.findLast((it) => it.type === type)?.text;
  if (!text) return null;
  return (
    <p className="quoted">
      <span className="muted">{label}</span>
      {text}
    </p>
  );
}
