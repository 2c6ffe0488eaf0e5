import type { LetterProof } from '../../application/access-requests/letter-proofs.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { USUAL_CHANNELS } from '../../domain/channels/channel-settings.ts';
import { dataPage } from '../channels/data-page.tsx';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { unknownLetterPage, verifyPage } from '../verify/verify-page.tsx';

const PROOF: LetterProof = {
  agencyName: '青禾区测试局',
  agencyCode: 'qhq-csj',
  number: '青测公开告〔2025〕1号',
  title: '政府信息公开告知书',
  signedOn: plainDate('2025-09-22'),
  sha256: 'a'.repeat(64),
  sealWay: 'paper',
  sealedSha256: 'b'.repeat(64),
  cancelledOn: null,
};

/** The page of open data, and the page behind the QR code of a letter. */
export function servicePages(frame: AgencyFrame): Readonly<Record<string, string>> {
  const noted = { ...USUAL_CHANNELS, licence: 'unrestricted' as const, licenceNote: '地图数据除外。' };
  return {
    data: dataPage(frame, { settings: USUAL_CHANNELS, years: [2024], byMail: true }),
    'data without reports': dataPage(frame, { settings: noted, years: [], byMail: false }),
    verified: verifyPage(frame, PROOF),
    'verified, cancelled': verifyPage(frame, {
      ...PROOF,
      sealWay: 'seal-server',
      sealedSha256: null,
      cancelledOn: plainDate('2025-09-23'),
    }),
    'verified, not sealed': verifyPage(frame, { ...PROOF, sealWay: null }),
    'unknown letter': unknownLetterPage({ ...frame, agency: null, columns: null }),
  };
}
