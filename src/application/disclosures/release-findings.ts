import type { Transaction } from '../../database/store.ts';
import type { ItemContent } from '../../domain/disclosures/item-content.ts';
import type { CheckFinding } from '../../domain/release-checks/finding.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import type { App } from '../app.ts';
import { columnFor } from '../columns/find-columns.ts';
import { checkItem } from './check-item.ts';
import type { LoadedItem } from './load-item.ts';

/** What the gate looks at: the content as frozen, and what was overruled for this item. */
type Gate = {
  readonly app: App;
  readonly tx: Transaction;
  readonly loaded: LoadedItem;
};

/** A finding with whether somebody overruled exactly it. */
export type ItemFinding = CheckFinding & { readonly overruled: boolean };

/** Everything the checks find in the content and its files, what was overruled marked. */
export async function findingsOf(
  { app, tx, loaded }: Gate,
  content: ItemContent,
): Promise<readonly ItemFinding[]> {
  const findings = await checkItem(app, tx, content);
  const { overruled } = loaded.state;
  return findings.map((it) => ({ ...it, overruled: it.overrule !== 'never' && overruled.has(it.key) }));
}

const described = ({ place, message }: CheckFinding): string =>
  `${place.name && place.name !== place.where ? `${place.name}，` : ''}${place.where}：${message}`;

/** At most that many findings are named in a refusal; the page shows all. */
const NAMED = 3;

/** Up to which point the content goes on. */
type Stage = 'review' | 'release';

/**
 * The gate before publication (出门关), the same at every stage and for exactly the bytes that go on: what blocks
 * must be gone or overruled by whoever may, what warns must be decided on, with a reason. What only a secrecy
 * reviewer may let pass goes on as far as to them.
 */
export async function fitFor(stage: Stage, gate: Gate, content: ItemContent): Promise<Result<null>> {
  const column = await columnFor(gate.tx, content.columnId, content.kind);
  if (!column.ok) return column;
  const open = (await findingsOf(gate, content)).filter(
    (it) =>
      !it.overruled && it.severity !== 'hint' && (stage === 'release' || it.overrule !== 'secrecy-reviewer'),
  );
  const blocking = open.filter((it) => it.severity === 'block');
  const shown = blocking.length > 0 ? blocking : open;
  if (shown.length === 0) return ok(null);
  const words = shown.slice(0, NAMED).map(described).join('；');
  const more = shown.length > NAMED ? `等${shown.length}处` : '';
  return blocking.length > 0
    ? refuse(
        'release-blocked',
        `公开前检查未通过：${words}${more}。请修改后再提交`,
        shown[0]?.article ?? null,
      )
    : refuse(
        'findings-undecided',
        `公开前检查有${shown.length}处提示没有处理：${words}${more}。请修改，或者逐条写明不修改的理由`,
      );
}
