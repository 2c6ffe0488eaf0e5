import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { draftItem, itemContent, testColumns } from '../../../tests/factories/disclosures.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { noticeDocx, structuredDocx } from '../../documents/body/samples/sample-docx.fixture.ts';
import { workbook } from '../../documents/release-gate/corpus/office.fixture.ts';
import { gif, gifExtension } from '../../documents/release-gate/corpus/pictures.fixture.ts';
import type { Actor } from '../actor.ts';
import { importDraft } from './import-draft.ts';
import { addItemFile } from './item-files.ts';
import { saveDraft } from './save-draft.ts';
import { viewItem } from './view-item.ts';

let app: TestApp;
let organ: TestOrgan;
let handler: Actor;
let columnId: string;

beforeAll(async () => {
  app = await createTestApp('2025-06-10');
  organ = await createOrgan(app);
  handler = organ.people['handler'] as Actor;
  columnId = (await testColumns(app, organ))('normative-documents');
});
afterAll(() => app.close());

const draft = () => draftItem(app, organ, itemContent(app, organ, columnId));
const imported = async (itemId: string, bytes: Uint8Array) =>
  granted(await importDraft(app, handler, itemId, { name: '通知.docx', bytes }));

describe('an imported document', () => {
  test('passes on addressee, number, date and the names of its attachments', async () => {
    expect(await imported(await draft(), await noticeDocx())).toMatchObject({
      title: '清河区人民政府关于印发收费减免办法的通知',
      documentNumber: '清政发〔2025〕8号',
      addressee: '各街道办事处，区政府各部门',
      writtenOn: '2025-06-03',
      attachmentNames: ['收费减免申请表', '收费项目目录'],
    });
  });

  test('keeps pictures and the workbook inside it as files of the item, to be saved with the draft', async () => {
    const itemId = await draft();
    const inner = workbook({});
    const bytes = zipSync({
      ...unzipSync(await structuredDocx()),
      'word/embeddings/Microsoft_Excel_Worksheet.xlsx': inner,
      'word/embeddings/damaged.pptx': zipSync({ 'a.txt': strToU8('no slides') }),
    });
    const { html, files, attachments, notes } = await imported(itemId, bytes);
    expect(attachments.map((it) => [it.name, it.size])).toEqual([
      ['Microsoft_Excel_Worksheet.xlsx', inner.length],
    ]);
    expect(files).toHaveLength(1);
    expect(notes.find((it) => it.code === 'embedded-file')?.samples).toEqual(['damaged.pptx']);
    const { revision, content } = await viewItem(app, handler, itemId);
    const kept = [
      ...attachments.map(({ fileId, name }) => ({ fileId, name, use: 'attachment' as const })),
      ...files.map(({ fileId, name }) => ({ fileId, name, use: 'image' as const })),
    ];
    const next = { ...itemContent(app, organ, columnId), body: html, attachments: kept };
    granted(await saveDraft(app, handler, itemId, { revision, content: next }));
    const { content: saved } = await viewItem(app, handler, itemId);
    expect(content.attachments).toEqual([]);
    expect(saved.attachments.map((it) => it.use)).toEqual(['attachment', 'image']);
  });
});

describe('a GIF', () => {
  test('is taken as a picture, and what was written into it keeps it in', async () => {
    const itemId = await draft();
    const picture = async (name: string, bytes: Uint8Array) =>
      granted(await addItemFile(app, handler, itemId, { name, bytes }));
    const clean = await picture('流程.gif', gif());
    const noted = await picture('批注.gif', gif([gifExtension(0xfe, '审批人手机13800138000')]));
    expect(clean.mediaType).toBe('image/gif');
    const { revision, content } = await viewItem(app, handler, itemId);
    const attachments = [clean, noted].map(({ fileId, name }) => ({
      fileId,
      name,
      use: 'attachment' as const,
    }));
    const { kind, title, metadata, body } = content;
    const next = { ...itemContent(app, organ, columnId), kind, title, body, attachments };
    granted(await saveDraft(app, handler, itemId, { revision, content: { ...next, metadata } as never }));
    const { findings } = await viewItem(app, handler, itemId);
    const codes = (name: string) => findings.filter((it) => it.place.name === name).map((it) => it.code);
    expect(codes('流程.gif')).toEqual([]);
    expect(codes('批注.gif')).toContain('picture-text');
  });
});
