import type { LetterData } from '../../domain/letters/letter.ts';
import { laidOut } from '../../domain/letters/letter-layout.ts';
import { composeSample, SAMPLE_AGENCY, SAMPLE_FRAME } from '../../domain/letters/sample-letters.data.ts';
import { PROCEDURE_SAMPLES } from '../../domain/letters/sample-procedure.data.ts';
import type { Result } from '../../domain/shared/refusal.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import { fontFilesOf } from '../shared/letter-files.ts';
import { agencyById } from './find-agency.ts';
import { type LetterLayoutInput, resolveLayout } from './letter-layout.ts';

/** Which letter shows a layout off: a reply with headings, items and annexes, or a short notice. */
export type SampleKind = 'reply' | 'notice';

/** A made-up letter under the organ's name in a layout that need not be saved yet, as PDF or as a picture. */
export async function printSample(
  app: App,
  actor: Actor,
  input: { readonly layout: LetterLayoutInput; readonly kind: SampleKind; readonly as: 'pdf' | 'svg' },
): Promise<Result<Uint8Array>> {
  demand(actor, 'agency:manage');
  const { name, settings, profile } = await agencyById(app, actor.agencyId);
  const layout = await app.store.read(actor.agencyId, (tx) => resolveLayout(tx, input.layout));
  if (!layout.ok) return layout;
  const contact = `${profile.officeName}，电话${profile.telephone}`;
  const agency = { ...SAMPLE_AGENCY, name, letterhead: settings.letterhead, contact };
  const sample = sampleOf(input.kind, agency);
  if (!sample.ok) return sample;
  const letter = laidOut(sample.value, layout.value);
  const fonts = fontFilesOf(app, actor.agencyId, letter);
  const print = input.as === 'pdf' ? app.letters.render : app.letters.picture;
  return { ok: true, value: await print(letter, fonts) };
}

/** Without a code to scan, which would lead nowhere. */
function sampleOf(kind: SampleKind, agency: LetterData['agency']): Result<LetterData> {
  const shown = { agency, number: null, verifyUrl: null };
  return kind === 'reply'
    ? composeSample('partial', { ...SAMPLE_FRAME, ...shown })
    : PROCEDURE_SAMPLES.L05({ frame: { ...SAMPLE_FRAME, ...shown } });
}
