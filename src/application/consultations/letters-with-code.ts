import type { FileRow } from '../../database/files.ts';
import type { LetterRow } from '../../database/letters.ts';
import type { Transaction } from '../../database/store.ts';
import type { LetterData } from '../../domain/letters/letter.ts';
import type { Permission } from '../../domain/staff/roles.data.ts';
import { type LoadedCase, SEALED } from '../access-requests/load-case.ts';
import { recordLook } from '../access-requests/record-look.ts';
import { type Actor, Forbidden } from '../actor.ts';
import type { App } from '../app.ts';

/** Letters in which address and access code of somebody's page stand: who reads one could answer in their stead. */
const KINDS: ReadonlySet<LetterData['kind']> = new Set(['L06', 'L10', 'L11']);

/** Who writes, sends or answers for such letters. */
const READERS: readonly Permission[] = ['requests:handle', 'requests:serve', 'personal-data:view'];

/**
 * Records that somebody opened a letter: it names whom it is addressed to. A letter to somebody consulted is opened by
 * those alone who handle or send it. Throws `Forbidden`.
 */
export async function lookAtLetter(
  app: App,
  tx: Transaction,
  actor: Actor,
  { loaded, letter }: { readonly loaded: LoadedCase; readonly letter: LetterRow },
): Promise<void> {
  const { kind } = JSON.parse(loaded.dataKey.openText(letter.sealedData, SEALED.letter)) as LetterData;
  const hasCode = KINDS.has(kind);
  if (hasCode && !READERS.some((it) => actor.permissions.has(it))) throw new Forbidden('requests:handle');
  await recordLook(app, tx, actor, {
    requestId: letter.requestId,
    type: hasCode ? 'consultation-letter-opened' : 'letter-opened',
    facts: { letterId: letter.id },
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
