import type { FileRow } from '../../database/files.ts';
import type { LetterRow } from '../../database/letters.ts';
import type { Transaction } from '../../database/store.ts';
import type { LetterData } from '../../domain/letters/letter.ts';
import type { Permission } from '../../domain/staff/roles.data.ts';
import { type LoadedCase, SEALED } from '../access-requests/load-case.ts';
import { type Actor, Forbidden } from '../actor.ts';
import type { App } from '../app.ts';

/** Letters in which address and access code of somebody's page stand: who reads one could answer in their stead. */
const KINDS: ReadonlySet<LetterData['kind']> = new Set(['L06', 'L10', 'L11']);

/** Who writes, sends or answers for such letters. */
const READERS: readonly Permission[] = ['requests:handle', 'requests:serve', 'personal-data:view'];

/**
 * Guards a letter to somebody consulted: only those who handle or send it open it, and each time is recorded. Other
 * letters pass. Throws `Forbidden`.
 */
export async function guardCode(
  app: App,
  tx: Transaction,
  actor: Actor,
  { loaded, letter }: { readonly loaded: LoadedCase; readonly letter: LetterRow },
): Promise<void> {
  const { kind } = JSON.parse(loaded.dataKey.openText(letter.sealedData, SEALED.letter)) as LetterData;
  if (!KINDS.has(kind)) return;
  if (!READERS.some((it) => actor.permissions.has(it))) throw new Forbidden('requests:handle');
  await tx.ledger.append({
    stream: 'looks',
    requestId: letter.requestId,
    type: 'consultation-letter-opened',
    occurredOn: app.today(),
    actorId: actor.staffId,
    facts: { letterId: letter.id },
    note: null,
  });
}

/** The letter a file is the PDF or the sealed copy of; `undefined` for other files. */
export async function letterOfFile(tx: Transaction, file: FileRow): Promise<LetterRow | undefined> {
  if (file.purpose !== 'letter' || file.requestId === null) return undefined;
  const letters = await tx.letters.ofRequest(file.requestId);
  const seals = await tx.letterSeals.ofRequest(file.requestId);
  const sealed = seals.find((it) => it.sealedFileId === file.id)?.letterId;
  return letters.find((it) => it.pdfFileId === file.id || it.id === sealed);
}
