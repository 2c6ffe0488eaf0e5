import type { FontFile } from '../../documents/letters/font-file.ts';
import { FONT_ROLES } from '../../domain/letters/layout-settings.ts';
import type { LetterData } from '../../domain/letters/letter.ts';
import { layoutOf } from '../../domain/letters/letter-layout.ts';
import type { App } from '../app.ts';

/** The files of the fonts a letter names, in one order for one choice of fonts. */
export function fontFilesOf(app: App, agencyId: string, letter: LetterData): readonly FontFile[] {
  const { fonts } = layoutOf(letter);
  const hashes = new Set(FONT_ROLES.flatMap((role) => fonts[role]?.sha256 ?? []));
  return [...hashes].sort().map((sha256) => ({ path: app.files.locate(agencyId, sha256), sha256 }));
}

/** The letter as PDF, in the layout and with the fonts it was signed with. */
export const letterPdf = (app: App, agencyId: string, letter: LetterData): Promise<Uint8Array> =>
  app.letters.render(letter, fontFilesOf(app, agencyId, letter));
