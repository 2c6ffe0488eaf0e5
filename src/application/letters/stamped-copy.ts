import type { Transaction } from '../../database/store.ts';
import { countPages } from '../../documents/pdf/count-pages.ts';
import { LEAK_KINDS } from '../../documents/release-gate/leak-kinds.data.ts';
import { ok, type Refusal, type Result, refuse } from '../../domain/shared/refusal.ts';
import { sealOf } from '../../domain/staff/agency-seal.ts';
import { checkFile } from '../access-requests/check-uploads.ts';
import { keepFile } from '../access-requests/keep-file.ts';
import { type LoadedCase, loadCase } from '../access-requests/load-case.ts';
import { type Actor, demand, NotFound } from '../actor.ts';
import { type Agency, agencyById } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { inspectFile } from '../release-gate/inspect-file.ts';
import { isMade, letterPdfOf, type MadeLetter, NOT_MADE } from './letter-file.ts';
import { digestsOf, recordSeal } from './record-seal.ts';

type Scan = { readonly name: string; readonly bytes: Uint8Array };

const SCANS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};

/**
 * 打印盖章后扫描: keeps the scan of the printed and stamped letter beside the PDF it was printed from, with both
 * hashes, who and when. The pages must be as many. Until the letter is served a better scan may take its place.
 */
export async function recordStampedCopy(
  app: App,
  actor: Actor,
  { requestId, letterId }: { readonly requestId: string; readonly letterId: string },
  scan: Scan,
): Promise<Result<{ readonly sha256: string; readonly pages: number }>> {
  demand(actor, 'requests:serve');
  const agency = await agencyById(app, actor.agencyId);
  return app.store.transaction(actor.agencyId, async (tx) => {
    const loaded = await loadCase(app, tx, requestId, true);
    const letter = await letterOf(tx, loaded, letterId);
    if (!isMade(letter)) return NOT_MADE;
    const refused = mayBeStamped(agency, loaded, letter);
    if (refused) return { ok: false, refusal: refused };
    const pdf = await letterPdfOf(app, tx, loaded, letter);
    const checked = await checkScan(scan, pdf);
    if (!checked.ok) return checked;
    const { mediaType, pages } = checked.value;
    const hidden = await hiddenIn(app, scan, mediaType);
    if (hidden) return { ok: false, refusal: hidden };
    const file = await keepFile(app, tx, loaded.dataKey, {
      purpose: 'letter',
      name: `${letter.number}（盖章扫描件）.${SCANS[mediaType]}`,
      mediaType,
      bytes: scan.bytes,
      owner: { submissionId: loaded.submission.id, requestId },
      createdBy: actor.staffId,
    });
    await recordSeal(
      app,
      tx,
      { loaded, letter },
      {
        way: 'paper',
        pdfSm3: digestsOf(pdf).sm3,
        pages,
        sealedFileId: file.id,
        sealedSha256: file.sha256,
        signature: null,
        recordedBy: actor.staffId,
      },
    );
    return ok({ sha256: file.sha256.toString('hex'), pages });
  });
}

/** The letter of this case, or `NotFound`. */
export async function letterOf(tx: Transaction, loaded: LoadedCase, letterId: string) {
  const letter = await tx.letters.find(letterId);
  if (!letter || letter.requestId !== loaded.row.id) throw new NotFound('没有找到这份文书');
  return letter;
}

function mayBeStamped(agency: Agency, { state }: LoadedCase, letter: MadeLetter): Refusal | null {
  const refusal = (code: string, message: string): Refusal => ({ code, message, article: null });
  if (sealOf(agency.settings).way !== 'paper')
    return refusal('seal-way', '本机关没有设置为打印盖章后扫描的方式，不能上传盖章扫描件');
  if (letter.cancelledOn) return refusal('letter-cancelled', '这份文书已经作废，不能再用印');
  if (letter.id === state.letterId && state.served)
    return refusal('already-served', '这份文书已经送达，不能更换盖章扫描件');
  return null;
}

/** The scan goes to the applicant: a scanner or a telephone may have written more into it than the picture. */
async function hiddenIn(app: App, { name, bytes }: Scan, mediaType: string): Promise<Refusal | null> {
  const { findings } = await inspectFile(app, bytes, name, mediaType);
  const stopping = findings.find((it) => it.severity === 'block' && Object.hasOwn(LEAK_KINDS, it.code));
  if (!stopping) return null;
  const { message, place, advice, article } = stopping;
  return {
    code: 'file-blocked',
    message: `“${name}”不能使用：${message}（${place.where}）。${advice}`,
    article,
  };
}

async function checkScan(
  scan: Scan,
  pdf: Uint8Array,
): Promise<Result<{ readonly mediaType: string; readonly pages: number }>> {
  const checked = await checkFile(scan.name, scan.bytes);
  if ('error' in checked) return refuse('upload-refused', checked.error);
  const { mediaType } = checked;
  if (!(mediaType in SCANS)) return refuse('upload-refused', '盖章扫描件应当为 PDF、JPG 或者 PNG 文件');
  if (Buffer.compare(scan.bytes, pdf) === 0)
    return refuse('not-a-scan', '上传的是系统生成的文件，没有盖章；请打印、盖章后扫描上传');
  const wanted = countPages(pdf) ?? 1;
  const pages = mediaType === 'application/pdf' ? countPages(scan.bytes) : 1;
  if (pages === null)
    return refuse('pages-unknown', '不能识别扫描件的页数，请另存为不加密的普通 PDF 文件后上传');
  return pages === wanted
    ? ok({ mediaType, pages })
    : refuse('pages-differ', `文书共${wanted}页，扫描件为${pages}页；请把全部页面扫描为一个 PDF 文件后上传`);
}
