import { describe, expect, test } from 'vitest';
import { cleanDocument } from './clean/clean-document.ts';
import { PDF_LEAKS, PICTURE_LEAKS } from './corpus/leaks-of-files.fixture.ts';
import { SHEET_LEAKS } from './corpus/leaks-of-sheets.fixture.ts';
import { WORD_LEAKS } from './corpus/leaks-of-word.fixture.ts';
import { CANARY, cell, paragraph, word, workbook } from './corpus/office.fixture.ts';
import { exif, gif, gifExtension, jpeg } from './corpus/pictures.fixture.ts';
import type { SeededLeak } from './corpus/seeded-leak.fixture.ts';
import { inspectDocument } from './inspect-document.ts';
import { LEAK_KINDS } from './leak-kinds.data.ts';
import { openZip } from './package/open-zip.ts';

/** What only a person can decide: to delete what was merely blacked out, to part with a macro, to redo a table. */
const FOR_A_PERSON: ReadonlySet<string> = new Set([
  'blacked-out-text',
  'covered-text',
  'text-off-page',
  'empty-box',
  'macros',
  'embedded-object',
  'local-path',
  'field-code',
  'embedded-page',
  'unknown-part',
  'pivot-cache',
]);
/** An insertion that is accepted is text like any other: the rules for texts see it. */
const BECOMES_SEEN: ReadonlySet<string> = new Set(['tracked insertion', 'tracked move, to']);
const stopping = async (name: string, bytes: Uint8Array) =>
  (await inspectDocument({ name, bytes })).leaks.filter((it) => LEAK_KINDS[it.code].severity === 'block');
const isCleanable = ({ code }: SeededLeak) => !FOR_A_PERSON.has(code);

/** All bytes of a file, unpacked where it is a package. */
const unpacked = (name: string, bytes: Uint8Array): string =>
  /\.(docx|xlsx)$/.test(name)
    ? [...openZip(bytes)].map(([part, it]) => part + Buffer.from(it).toString()).join('')
    : Buffer.from(bytes).toString('latin1');

const PICTURES = PICTURE_LEAKS.filter((it) => !it.name.endsWith('.tif'));
const PROPERTIES = PDF_LEAKS.filter((it) => /^pdf-(author|properties)$/.test(it.code));
const CLEANABLE = [...WORD_LEAKS, ...SHEET_LEAKS, ...PICTURES, ...PROPERTIES].filter(isCleanable);

describe(`a clean copy of each of ${CLEANABLE.length} leaking files`, () => {
  test.each(CLEANABLE)(
    '$what: nothing is left, and the number is gone from its bytes',
    async ({ what, name, bytes }) => {
      const cleaned = cleanDocument({ name, bytes });
      expect(cleaned).toMatchObject({ ok: true });
      if (!cleaned.ok) return;
      expect(await stopping(name, cleaned.bytes)).toEqual([]);
      expect(unpacked(name, cleaned.bytes).includes(CANARY)).toBe(BECOMES_SEEN.has(what));
    },
  );
});

const LEFT = [...WORD_LEAKS, ...SHEET_LEAKS].filter((it) => !isCleanable(it) && it.code !== 'unknown-part');

describe('what a person has to decide', () => {
  test.each(LEFT)('$what still stops the copy', async ({ name, bytes }) => {
    const cleaned = cleanDocument({ name, bytes });
    const left = cleaned.ok ? await stopping(name, cleaned.bytes) : ['refused'];
    expect(left).not.toEqual([]);
  });
});

const visible = async (name: string, bytes: Uint8Array) =>
  (await inspectDocument({ name, bytes })).segments.filter((it) => !it.hidden).map((it) => it.text);

describe('what is seen stays as it was', () => {
  test('in a text: insertions are taken in, deletions taken out', async () => {
    const mark = (local: string, run: string, text: string) =>
      `<w:p><w:r><w:t>甲</w:t></w:r><w:${local} w:author="x"><w:r><w:${run}>${text}</w:${run}></w:r></w:${local}><w:r><w:t>乙</w:t></w:r></w:p>`;
    const made = word(mark('ins', 't', '新增') + mark('del', 'delText', '删去') + paragraph('丙', '<w:b/>'));
    const cleaned = cleanDocument({ name: 'a.docx', bytes: made });
    expect(cleaned.ok && (await visible('a.docx', cleaned.bytes))).toEqual([
      '政府信息公开工作年度报告',
      '甲新增乙',
      '甲乙',
      '丙',
    ]);
  });

  test('in a workbook: cells, formulas and the other sheets', async () => {
    const made = workbook({
      second: 'state="hidden"',
      secondData: `<row r="1">${cell('A1', CANARY)}</row>`,
      rows: `<row r="2"><c r="A2"><v>1</v></c><c r="B2"><f>A2*2</f><v>2</v></c></row><row r="3" hidden="1">${cell('A3', CANARY)}</row>`,
    });
    const cleaned = cleanDocument({ name: 'a.xlsx', bytes: made });
    expect(cleaned.ok && (await visible('a.xlsx', cleaned.bytes))).toEqual(['申请数量', '1\t2']);
    expect(
      cleaned.ok && Buffer.from(openZip(cleaned.bytes).get('xl/worksheets/sheet1.xml') ?? '').toString(),
    ).toContain('<f>A2*2</f>');
  });

  test.each([
    [
      'a hidden sheet',
      {
        second: 'state="hidden"',
        secondData: `<row r="1">${cell('A1', '1')}</row>`,
        rows: '<row r="2"><c r="A2"><f>SUM(名单!A1:A9)</f><v>1</v></c></row>',
      },
    ],
    [
      'a hidden row',
      {
        rows: `<row r="2"><c r="A2"><f>SUM(A3:A5)</f><v>1</v></c></row><row r="4" hidden="1">${cell('A4', '1')}</row>`,
      },
    ],
    [
      'a hidden column',
      {
        before: '<cols><col min="3" max="3" hidden="1"/></cols>',
        rows: `<row r="2"><c r="A2"><f>C2+1</f><v>1</v></c>${cell('C2', '1')}</row>`,
      },
    ],
  ])('a workbook whose figures are computed from %s is not cleaned', (_, made) => {
    const cleaned = cleanDocument({ name: 'a.xlsx', bytes: workbook(made) });
    expect(cleaned).toMatchObject({ ok: false, reason: expect.stringContaining('选择性粘贴为数值') });
  });

  test('in a photograph: every byte of the picture, and how it is turned', () => {
    const made = jpeg([
      exif([
        { tag: 0x8825, value: 26 },
        { tag: 0x010e, text: CANARY },
      ]),
    ]);
    const cleaned = cleanDocument({ name: 'a.jpg', bytes: made });
    expect(cleaned.ok && Buffer.from(cleaned.bytes).equals(jpeg())).toBe(true);
  });

  test('in a GIF: its frames and how they repeat', () => {
    const made = gif([gifExtension(0xfe, CANARY)], CANARY);
    const cleaned = cleanDocument({ name: 'a.gif', bytes: made });
    expect(cleaned.ok && Buffer.from(cleaned.bytes).equals(Buffer.from(gif()))).toBe(true);
  });
});
