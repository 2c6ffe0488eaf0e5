import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { citizenForm } from '../../../tests/factories/application.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { sha256Of, TEST_FAMILY, testFont } from '../../../tests/factories/test-font.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import type { LetterData } from '../../domain/letters/letter.ts';
import { USUAL_LAYOUT } from '../../domain/letters/letter-layout.ts';
import { openFile } from '../access-requests/keep-file.ts';
import { loadCase, SEALED } from '../access-requests/load-case.ts';
import { performAction } from '../access-requests/perform-action.ts';
import { registerRequest } from '../access-requests/register-request.ts';
import { type Actor, Forbidden, NotFound, Outdated } from '../actor.ts';
import { letterPdf } from '../shared/letter-files.ts';
import { addLetterFont, letterFontSpecimen, retireLetterFont } from './letter-fonts.ts';
import { changeLetterLayout, type LetterLayoutInput, viewLetterLayout } from './letter-layout.ts';
import { printSample } from './sample-letter.ts';

let app: TestApp;
let organ: TestOrgan;
let administrator: Actor;
let clerk: Actor;

beforeAll(async () => {
  app = await createTestApp('2025-05-12');
  organ = await createOrgan(app);
  administrator = organ.people['administrator'] as Actor;
  clerk = organ.people['clerk'] as Actor;
});
afterAll(() => app.close());

const USUAL_INPUT: LetterLayoutInput = { ...USUAL_LAYOUT, fonts: { title: null, body: null, heading: null } };
const change = async (layout: Partial<LetterLayoutInput>) => {
  const { version } = await viewLetterLayout(app, administrator);
  return changeLetterLayout(app, administrator, { ...USUAL_INPUT, ...layout, version });
};
const upload = (name: string, bytes: Uint8Array) => addLetterFont(app, administrator, { name, bytes });
const acts = async () =>
  (await app.store.read(organ.agency.id, (tx) => tx.ledger.recent('administration', 50))).map(
    (it) => it.type,
  );

/** A letter issued now: its data as kept, its PDF as kept. */
async function issued() {
  const form = citizenForm();
  const arrival = { channel: 'in-person' as const, arrivedOn: plainDate('2025-05-12'), confirmedOn: null };
  const { requestId } = granted(await registerRequest(app, clerk, { ...arrival, title: '测试申请', form }));
  const taken = { title: '测试申请', departmentId: null, handlerId: clerk.staffId, note: '' };
  granted(await performAction(app, clerk, requestId, { action: 'take-up', input: taken }));
  const input = { days: 10, points: [{ what: '年度不明', guidance: '请写明年度' }] };
  granted(await performAction(app, clerk, requestId, { action: 'request-clarification', input }));
  return app.store.read(organ.agency.id, async (tx) => {
    const { dataKey } = await loadCase(app, tx, requestId);
    const letter = (await tx.letters.ofRequest(requestId)).at(-1);
    const file = letter?.pdfFileId ? await tx.files.find(letter.pdfFileId) : undefined;
    if (!letter || !file) throw new Error('no letter was made');
    const data = JSON.parse(dataKey.openText(letter.sealedData, SEALED.letter)) as LetterData;
    return { data, pdf: Buffer.from((await openFile(app, dataKey, file)).bytes) };
  });
}

describe('the layout of an organ’s letters', () => {
  test('is the usual one at first, in version 0', async () => {
    expect(await viewLetterLayout(app, administrator)).toMatchObject({
      version: 0,
      layout: USUAL_INPUT,
      fonts: [],
    });
  });

  test('is changed in versions, logged with what stood before, and refused to whoever saw an older one', async () => {
    granted(await change({ officeNote: '公开科，工作日9:00—17:00' }));
    const stale = { ...USUAL_INPUT, version: 0 };
    await expect(changeLetterLayout(app, administrator, stale)).rejects.toThrow(Outdated);
    expect((await viewLetterLayout(app, administrator)).version).toBe(1);
    expect((await acts())[0]).toBe('letter-layout-changed');
  });

  test('changed by two at once becomes one of the two, never both', async () => {
    const { version } = await viewLetterLayout(app, administrator);
    const both = await Promise.allSettled(
      ['此复。', '特此函复。'].map((replyClosing) =>
        changeLetterLayout(app, administrator, { ...USUAL_INPUT, replyClosing, version }),
      ),
    );
    expect(both.map((it) => it.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('and fonts are the system administrator’s alone', async () => {
    for (const attempt of [
      () => viewLetterLayout(app, clerk),
      () => changeLetterLayout(app, clerk, { ...USUAL_INPUT, version: 0 }),
      () => printSample(app, clerk, { layout: USUAL_INPUT, kind: 'reply', as: 'pdf' }),
      () => addLetterFont(app, clerk, { name: '字体.ttf', bytes: testFont() }),
      () => retireLetterFont(app, clerk, organ.agency.id),
    ])
      await expect((async () => attempt())()).rejects.toThrow(Forbidden);
  });
});

describe('a font file', () => {
  test.each([
    ['a text', '字体.ttf', Buffer.from('不是字体'), '不是完整的字体文件'],
    ['a font cut off', '字体.ttf', testFont().subarray(0, 100_000), '不是完整的字体文件'],
    ['a font under another ending', '字体.ttc', testFont(), '扩展名与内容不符'],
    ['a font called a picture', '字体.png', testFont(), '扩展名与内容不符'],
  ])('that is %s is refused and nothing is kept', async (_, name, bytes, why) => {
    const refused = await upload(name, bytes);
    expect(refused).toMatchObject({ ok: false, refusal: { message: expect.stringContaining(why) } });
    expect((await viewLetterLayout(app, administrator)).fonts).toEqual([]);
  });

  test('of the package is refused by its name', async () => {
    const { readFileSync } = await import('node:fs');
    const ours = readFileSync(new URL('../../../fonts/FandolHei-Regular.otf', import.meta.url));
    expect(await upload('黑体.otf', ours)).toMatchObject({
      ok: false,
      refusal: { message: expect.stringContaining('系统自带') },
    });
  });

  test('is kept with its hash, set in letters from then on, and frozen in them', async () => {
    const before = await issued();
    const { id } = granted(await upload('测试黑体.otf', testFont()));
    expect((await acts())[0]).toBe('letter-font-added');
    granted(await change({ fonts: { title: id, body: id, heading: null } }));
    const [font] = (await viewLetterLayout(app, administrator)).fonts;
    expect(font).toMatchObject({
      family: TEST_FAMILY,
      inUse: true,
      format: 'otf',
      sha256: sha256Of(testFont()),
    });
    const after = await issued();
    expect(after.pdf.toString('latin1')).toContain(TEST_FAMILY);
    expect(after.data.layout?.fonts.title).toMatchObject({ family: TEST_FAMILY, sha256: font?.sha256 });
    expect(before.pdf.toString('latin1')).not.toContain(TEST_FAMILY);
  });

  test('in use cannot be retired; retired, it still sets the letters signed with it', async () => {
    const [font] = (await viewLetterLayout(app, administrator)).fonts;
    const id = font?.id ?? '';
    expect(await retireLetterFont(app, administrator, id)).toMatchObject({
      refusal: { code: 'font-in-use' },
    });
    const signed = await issued();
    granted(await change({ replyFormat: 'letter', noticeFormat: 'document' }));
    granted(await retireLetterFont(app, administrator, id));
    expect((await viewLetterLayout(app, administrator)).fonts).toEqual([]);
    const again = Buffer.from(await letterPdf(app, organ.agency.id, signed.data));
    expect(again.equals(signed.pdf)).toBe(true);
    expect(await change({ fonts: { title: id, body: null, heading: null } })).toMatchObject({
      refusal: { code: 'unknown-font' },
    });
    await expect(retireLetterFont(app, administrator, id)).rejects.toThrow(NotFound);
  });

  test('once retired may be added again; twice it may not', async () => {
    const { id } = granted(await upload('测试黑体.otf', testFont()));
    expect(Buffer.from(await letterFontSpecimen(app, administrator, id)).toString()).toMatch(/^<svg/);
    expect(await upload('测试黑体.otf', testFont())).toMatchObject({ refusal: { code: 'font-known' } });
    const twin = Buffer.concat([testFont(), Buffer.alloc(4)]);
    expect(await upload('另一份.otf', twin)).toMatchObject({ refusal: { code: 'font-name-taken' } });
  });

  test('of another organ is none of ours', async () => {
    const other = await createOrgan(app, { code: 'qhq-other', name: '青禾区另一局' });
    const [font] = (await viewLetterLayout(app, administrator)).fonts;
    const stranger = other.people['administrator'] as Actor;
    const fonts = { title: font?.id ?? '', body: null, heading: null };
    expect(await changeLetterLayout(app, stranger, { ...USUAL_INPUT, fonts, version: 0 })).toMatchObject({
      refusal: { code: 'unknown-font' },
    });
    await expect(letterFontSpecimen(app, stranger, font?.id ?? '')).rejects.toThrow(NotFound);
  });
});

describe('a sample of a layout', () => {
  test('is printed before the layout is saved, as PDF and as a picture, and changes nothing', async () => {
    const before = await viewLetterLayout(app, administrator);
    const layout = { ...USUAL_INPUT, replyClosing: '此复。', letterhead: 'preprinted' as const };
    for (const kind of ['reply', 'notice'] as const) {
      const pdf = granted(await printSample(app, administrator, { layout, kind, as: 'pdf' }));
      expect(Buffer.from(pdf).toString('latin1')).toMatch(/^%PDF/);
      const svg = granted(await printSample(app, administrator, { layout, kind, as: 'svg' }));
      expect(Buffer.from(svg).toString()).toMatch(/^<svg/);
    }
    expect(await viewLetterLayout(app, administrator)).toEqual(before);
  });
});
