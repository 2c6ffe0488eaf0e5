import type { LetterData } from '../../domain/letters/letter.ts';
import { ok } from '../../domain/shared/refusal.ts';
import { type Actor, demand, NotFound } from '../actor.ts';
import type { App } from '../app.ts';
import { lookAtLetter } from '../consultations/letters-with-code.ts';
import { loadCase, SEALED } from './load-case.ts';
import type { Download } from './public-views.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A letter of a case as DOCX, from the data frozen when it was signed; the look is recorded as for its PDF. */
export async function letterAsDocx(
  app: App,
  actor: Actor,
  requestId: string,
  letterId: string,
): Promise<Download> {
  demand(actor, 'requests:read');
  const opened = await app.store.transaction<LetterData>(actor.agencyId, async (tx) => {
    const loaded = await loadCase(app, tx, requestId);
    const row = await tx.letters.find(letterId);
    if (row?.requestId !== requestId) throw new NotFound('没有找到这份文书');
    await lookAtLetter(app, tx, actor, { loaded, letter: row });
    return ok(JSON.parse(loaded.dataKey.openText(row.sealedData, SEALED.letter)) as LetterData);
  });
  if (!opened.ok) throw new NotFound('没有找到这份文书');
  return docxOf(app, opened.value);
}

/** A letter as a DOCX to be downloaded; one without a number is named as the preview it is. */
export const docxOf = async (app: App, letter: LetterData): Promise<Download> => ({
  name: `${letter.title}（${letter.number ?? '预览'}）.docx`,
  mediaType: DOCX,
  bytes: await app.docx(letter),
});
