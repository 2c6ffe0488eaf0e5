import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import { outcomeOf } from '../../../../src/domain/access-requests/outcomes.ts';
import { Words } from '../actions/fields.tsx';
import type { DraftForm } from './draft-form.ts';

type Props = { readonly view: CaseView; readonly typed: DraftForm };

const GIVES = new Set(['provided', 'already-public', 'partial']);

/** Whoever departs from the guide, or answers mixed items by the main one, says why. */
export function Departure({ view: { guide }, typed: { outcome, answers = [] } }: Props) {
  const led = guide?.outcome;
  const departs = led && outcome && led !== outcome;
  const given = answers.filter((it) => it?.outcome && GIVES.has(it.outcome)).length;
  const mixed = given > 0 && given < answers.length && outcome !== 'partial';
  if (!departs && !mixed) return null;
  const why = departs
    ? `研判的结论是“${outcomeOf(led).label}”。与结论不一致的，请写明理由。`
    : '各项内容有的公开、有的不公开，一般作部分公开处理；按主要事项答复的，请写明理由。';
  return <Words name="departure" label="与研判结论不一致的理由" longest={1000} rows={2} hint={why} />;
}
