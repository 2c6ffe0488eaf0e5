import { countPages } from '../../../documents/pdf/count-pages.ts';
import { sealOf } from '../../../domain/staff/agency-seal.ts';
import { openCaseFile } from '../../access-requests/case-files.ts';
import { loadCase } from '../../access-requests/load-case.ts';
import { agencyById } from '../../agencies/find-agency.ts';
import { recordStampedCopy } from '../../letters/stamped-copy.ts';
import { mustSucceed } from '../must-succeed.ts';
import { stampedScan } from '../sample-files.ts';
import type { Scene } from '../story.ts';

/** Where the organ stamps on paper, the letter to be served is scanned back first, with as many pages. */
export async function stampIfSealed({ app, cast, request: { requestId, number } }: Scene): Promise<void> {
  const agency = await agencyById(app, cast.agency.id);
  if (sealOf(agency.settings).way !== 'paper') return;
  const letter = await app.store.read(agency.id, async (tx) => {
    const { state } = await loadCase(app, tx, requestId);
    const found = state.letterId ? await tx.letters.find(state.letterId) : undefined;
    const isSealed = found && (await tx.letterSeals.find(found.id)) !== undefined;
    return isSealed ? null : found;
  });
  if (!letter?.pdfFileId) return;
  const { bytes } = await openCaseFile(app, cast.people.window, requestId, letter.pdfFileId);
  const scan = { name: '盖章扫描件（演示）.pdf', bytes: stampedScan(countPages(bytes) ?? 1) };
  const place = { requestId, letterId: letter.id };
  mustSucceed(await recordStampedCopy(app, cast.people.window, place, scan), `${number} stamp`);
}
