import type { LetterRow } from '../../database/letters.ts';
import type { Transaction } from '../../database/store.ts';
import type { CaseState } from '../../domain/access-requests/case-state.ts';

/** The reply of a case as its applicant gets it: with the sealed copy for its file, where there is one. */
export async function servedLetter(tx: Transaction, { letterId }: CaseState): Promise<LetterRow | undefined> {
  const letter = letterId ? await tx.letters.find(letterId) : undefined;
  const seal = letter && (await tx.letterSeals.find(letter.id));
  return letter && { ...letter, pdfFileId: seal?.sealedFileId ?? letter.pdfFileId };
}
