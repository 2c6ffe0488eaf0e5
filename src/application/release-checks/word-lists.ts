import type { Transaction } from '../../database/store.ts';
import { OFFICIAL_WORDING } from '../../domain/release-checks/wording/official-wording.data.ts';
import {
  createWordList,
  type WordEntry,
  type WordList,
} from '../../domain/release-checks/wording/wording.ts';
import type { App } from '../app.ts';

type Ready = { readonly version: number; readonly list: WordList };

/** The lists this program has made ready, by organ; 50 000 words take a tenth of a second to plant. */
const ready = new WeakMap<App['store'], Map<string, Ready>>();

function readyLists({ store }: App): Map<string, Ready> {
  const known = ready.get(store) ?? new Map<string, Ready>();
  ready.set(store, known);
  return known;
}

/** The house's entries that are on, and the organ's own; the organ's word for the same wrong form wins. */
async function entriesOf(tx: Transaction): Promise<readonly WordEntry[]> {
  const own = (await tx.releaseChecks.words()).filter((it) => it.retiredAt === null);
  const off = new Set((await tx.releaseChecks.wordsOff()).map((it) => it.wrong));
  const replaced = new Set(own.map((it) => it.wrong));
  const house = OFFICIAL_WORDING.filter(({ wrong }) => !off.has(wrong) && !replaced.has(wrong));
  return [
    ...house,
    ...own.map(({ wrong, rightWords, kind, note }) => ({
      wrong,
      right: rightWords,
      kind,
      ...(note === '' ? {} : { note }),
    })),
  ];
}

/** The words an organ looks for in what it publishes, made ready once for each change of its list. */
export async function wordListOf(app: App, tx: Transaction): Promise<WordList> {
  const version = await tx.releaseChecks.wordsVersion();
  const lists = readyLists(app);
  const known = lists.get(tx.agencyId);
  if (known?.version === version) return known.list;
  const list = createWordList(await entriesOf(tx));
  lists.set(tx.agencyId, { version, list });
  return list;
}
