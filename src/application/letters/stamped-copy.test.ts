import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { identityProof } from '../../../tests/factories/application.ts';
import { createOrgan, newAgency, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { caseToSign, signedCase, takeAction } from '../../../tests/factories/signed-case.ts';
import { servedAtCounter } from '../../../tests/factories/signing.ts';
import { openCaseFile } from '../access-requests/case-files.ts';
import { letterProof } from '../access-requests/letter-proofs.ts';
import { downloadForApplicant, progressOf } from '../access-requests/track-request.ts';
import { viewCase } from '../access-requests/view-case.ts';
import type { Actor } from '../actor.ts';
import { changeAgency } from '../agencies/set-up.ts';
import { stampedScan } from '../demo/sample-files.ts';
import { recordStampedCopy } from './stamped-copy.ts';

const DAY = '2025-05-12';
const PAPER = { way: 'paper', sealId: '', certificate: '' } as const;

const pdfOf = (pages: number, mark = 'scan'): Buffer =>
  Buffer.from(
    stampedScan(pages).toString('latin1').replace('Demonstration', mark.padEnd('Demonstration'.length)),
    'latin1',
  );

describe('letters stamped on paper and scanned back', () => {
  let app: TestApp;
  let organ: TestOrgan;
  let id: string;
  let letterId: string;

  beforeAll(async () => {
    app = await createTestApp(DAY);
    organ = await createOrgan(app, { settings: { ...newAgency().settings, seal: PAPER } });
    id = await signedCase(app, organ);
    letterId = (await letter()).id;
  });
  afterAll(() => app.close());

  const who = (name: string): Actor => organ.people[name] as Actor;
  const letter = async (of = id) => {
    const last = (await viewCase(app, who('clerk'), of)).letters.at(-1);
    if (!last) throw new Error('no letter');
    return last;
  };
  const upload = (name: string, bytes: Uint8Array, actor = who('clerk')) =>
    recordStampedCopy(app, actor, { requestId: id, letterId }, { name, bytes });
  const serve = () => takeAction(app, organ, id, ['clerk', 'serve', servedAtCounter(DAY)]);

  test('wait for the stamped copy before they are served', async () => {
    expect(await serve()).toMatchObject({ ok: false, refusal: { code: 'letter-not-sealed' } });
  });

  test.each([
    ['something else than a scan', '说明.txt', Buffer.from('已盖章'), 'upload-refused'],
    ['a program with the name of a scan', '扫描.pdf', Buffer.from('MZ'), 'upload-refused'],
    ['too many pages', '扫描.pdf', pdfOf(3), 'pages-differ'],
    ['one picture of two pages', '扫描.png', identityProof.bytes, 'pages-differ'],
    ['a PDF whose pages cannot be counted', '扫描.pdf', Buffer.from('%PDF-1.4\n%%EOF'), 'pages-unknown'],
  ])('are not taken as stamped by %s', async (_, name, bytes, code) => {
    expect(await upload(name, bytes)).toMatchObject({ ok: false, refusal: { code } });
    expect((await letter()).seal).toBeNull();
  });

  test('are not taken as stamped by the very file the system made', async () => {
    const { fileId } = await letter();
    const { bytes } = await openCaseFile(app, who('clerk'), id, fileId ?? '');
    expect(await upload('扫描.pdf', bytes)).toMatchObject({ ok: false, refusal: { code: 'not-a-scan' } });
  });

  test('are scanned by whoever serves, nobody else, and only letters of the case', async () => {
    await expect(upload('扫描.pdf', pdfOf(1), who('handler'))).rejects.toThrow('权限');
    const other = await signedCase(app, organ);
    const foreign = { requestId: other, letterId };
    const scan = { name: '扫描.pdf', bytes: pdfOf(1) };
    await expect(recordStampedCopy(app, who('clerk'), foreign, scan)).rejects.toThrow('没有找到');
  });

  test('keep both hashes, pages, who and when; a better scan takes the place of the former', async () => {
    granted(await upload('扫描.pdf', pdfOf(2, 'first')));
    granted(await upload('扫描.pdf', pdfOf(2, 'better')));
    const { seal, sha256 } = await letter();
    expect(seal).toMatchObject({
      way: 'paper',
      status: 'sealed',
      pages: 2,
      recordedBy: '测试人员（clerk）',
      recordedAt: app.now().toISOString(),
    });
    expect(seal?.sha256).not.toBe(sha256);
    const { timeline } = await viewCase(app, who('clerk'), id);
    expect(timeline.filter((it) => it.type === 'letter-sealed')).toHaveLength(2);
  });

  test('of one page may come back as a picture, also a letter of the procedure', async () => {
    const open = await caseToSign(app, organ);
    granted(await takeAction(app, organ, open, ['head', 'extend', { days: 5, reasons: '案情复杂' }]));
    const notice = await letter(open);
    const scan = { name: '扫描.PNG', bytes: identityProof.bytes };
    const ids = { requestId: open, letterId: notice.id };
    expect(granted(await recordStampedCopy(app, who('clerk'), ids, scan))).toMatchObject({ pages: 1 });
    expect((await letter(open)).seal).toMatchObject({ status: 'sealed', way: 'paper' });
  });

  test('are then served; the applicant gets the stamped copy, and the page of the QR code both hashes', async () => {
    granted(await serve());
    const { seal, sha256 } = await letter();
    const { reply } = await progressOf(app, organ.agency, id);
    expect(reply?.files.map((it) => [it.fileId, it.name])).toEqual([
      [seal?.fileId, expect.stringContaining('盖章扫描件')],
    ]);
    const copy = await downloadForApplicant(app, organ.agency, id, seal?.fileId ?? '');
    expect(Buffer.from(copy.bytes).toString()).toContain('better');
    const token = await app.store.read(
      organ.agency.id,
      async (tx) => (await tx.letters.find(letterId))?.token,
    );
    expect(await letterProof(app, token ?? '')).toMatchObject({
      sealWay: 'paper',
      sha256,
      sealedSha256: seal?.sha256,
    });
  });

  test('are stamped no more once they were served, or where the organ has another way', async () => {
    expect(await upload('扫描.pdf', pdfOf(1))).toMatchObject({
      ok: false,
      refusal: { code: 'already-served' },
    });
    const { name, profile, settings } = newAgency();
    granted(await changeAgency(app, who('administrator'), { name, profile, settings }));
    expect(await upload('扫描.pdf', pdfOf(1))).toMatchObject({ ok: false, refusal: { code: 'seal-way' } });
  });
});
