import { v7 as uuid } from 'uuid';
import type { Transaction } from '../../database/store.ts';
import { yearOf } from '../../domain/calendar/plain-date.ts';
import { seriesOf } from '../../domain/letters/letter-catalogue.ts';
import { laidOut } from '../../domain/letters/letter-layout.ts';
import { ok, type Result } from '../../domain/shared/refusal.ts';
import { newToken } from '../../identity/secrets.ts';
import type { Agency } from '../agencies/find-agency.ts';
import { currentLayout } from '../agencies/letter-layout.ts';
import type { App } from '../app.ts';
import type { ComposeLetter, IssuedLetter } from './action-context.ts';
import { type LoadedCase, SEALED } from './load-case.ts';

/**
 * Takes the number, freezes the letter and records who signed, all in the caller's transaction (decision 19).
 * `compose` is given number, day and verification address; a refusal of it rolls the number back with the rest,
 * so numbers have no gaps.
 */
export async function issueLetter(
  app: App,
  tx: Transaction,
  { agency, loaded, signedBy }: { agency: Agency; loaded: LoadedCase; signedBy: string },
  compose: ComposeLetter,
): Promise<Result<IssuedLetter>> {
  const signedOn = app.today();
  const preview = compose({ signedOn });
  if (!preview.ok) return preview;
  const { kind } = preview.value;
  const series = seriesOf(kind);
  const year = yearOf(signedOn);
  const serial = await tx.counters.next(`letter-${series ?? kind}`, year);
  // Receipts and records have no 文号; the number they are kept under is never printed.
  const number = series
    ? `${agency.settings.documentCode}${series}〔${year}〕${serial}号`
    : `${agency.settings.documentCode}${kind}〔${year}〕${serial}号`;
  const token = newToken().slice(0, 22);
  const isPublic = app.publicUrlIsSet || agency.settings.demonstration;
  const composed = compose({
    signedOn,
    ...(series ? { number } : {}),
    verifyUrl: isPublic ? `${app.publicUrl}/verify/${token}` : null,
  });
  if (!composed.ok) return composed;
  const letter = laidOut(composed.value, await currentLayout(tx));
  const letterId = uuid();
  await tx.letters.insert({
    agencyId: agency.id,
    id: letterId,
    requestId: loaded.row.id,
    kind: `letter-${series ?? kind}`,
    year,
    serial,
    number,
    templateVersion: letter.templateVersion,
    sealedData: Buffer.from(loaded.dataKey.seal(JSON.stringify(letter), SEALED.letter)),
    signedBy,
    signedOn,
    token,
    pdfFileId: null,
    pdfSha256: null,
    cancelledOn: null,
  });
  return ok({ letterId, number });
}
