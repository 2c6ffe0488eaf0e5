import type { LetterRow } from '../../database/letters.ts';
import type { Transaction } from '../../database/store.ts';
import { refuse } from '../../domain/shared/refusal.ts';
import { openFile } from '../access-requests/keep-file.ts';
import type { LoadedCase } from '../access-requests/load-case.ts';
import type { App } from '../app.ts';

/** A letter that has its PDF. */
export type MadeLetter = LetterRow & { readonly pdfFileId: string; readonly pdfSha256: Buffer };

export const isMade = (letter: LetterRow): letter is MadeLetter =>
  letter.pdfFileId !== null && letter.pdfSha256 !== null;

export const NOT_MADE = refuse('letter-not-ready', '文书正在生成，请稍候片刻再办理');

/** The PDF of a letter as the system made it. */
export async function letterPdfOf(
  app: App,
  tx: Transaction,
  loaded: LoadedCase,
  letter: MadeLetter,
): Promise<Uint8Array> {
  const file = await tx.files.find(letter.pdfFileId);
  if (!file) throw new Error('a letter without its file');
  return (await openFile(app, loaded.dataKey, file)).bytes;
}
