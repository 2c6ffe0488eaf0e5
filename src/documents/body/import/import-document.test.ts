import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { isWellFormed, strangersIn } from '../samples/allowed.steps.ts';
import { noticeDocx, PNG, reviewedDocx, structuredDocx } from '../samples/sample-docx.fixture.ts';
import { createDocumentImporter } from './document-importer.ts';
import { type ImportedDocument, importDocument } from './import-document.ts';

async function read(name: string, bytes: Uint8Array): Promise<ImportedDocument> {
  const result = await importDocument(name, bytes);
  if (!result.ok) throw new Error(result.refusal.message);
  expect(strangersIn(result.value.html)).toEqual([]);
  expect(isWellFormed(result.value.html)).toBe(true);
  return result.value;
}

const told = ({ notes }: ImportedDocument): readonly string[] =>
  notes.map(({ code, samples }) => [code, ...samples].join(' '));

const refusal = async (name: string, bytes: Uint8Array): Promise<string> => {
  const result = await importDocument(name, bytes);
  return result.ok ? 'read' : result.refusal.code;
};

describe('a DOCX', () => {
  it('says of itself what stands in the head and foot of a document', async () => {
    const document = await read('通知.docx', await noticeDocx());
    expect(document).toMatchObject({
      title: '清河区人民政府关于印发收费减免办法的通知',
      documentNumber: '清政发〔2025〕8号',
      addressee: '各街道办事处，区政府各部门',
      issuer: '清河区人民政府',
      writtenOn: '2025-06-03',
      attachments: ['收费减免申请表', '收费项目目录'],
    });
    expect(document.html).toMatchInlineSnapshot(`
      "<p class="no-indent">各街道办事处，区政府各部门：</p>
      <p>现将《收费减免办法》印发给你们，请遵照执行。</p>
      <h2 id="section-1">一、减免范围</h2>
      <h3 id="section-2">（一）困难家庭</h3>
      <p>减免百分之五十。</p>
      <h2 id="section-3">二、办理程序</h2>
      <p>第一条　本办法自印发之日起施行。</p>
      <p>附件：1.收费减免申请表</p>
      <p>2.收费项目目录</p>
      <p class="align-right">清河区人民政府</p>
      <p class="align-right">2025年6月3日</p>"
    `);
  });

  it('brings along the documents of Office that lie inside it, and names objects it cannot read', async () => {
    const parts = unzipSync(await noticeDocx());
    const inner = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') });
    const whole = zipSync({
      ...parts,
      'word/embeddings/Microsoft_Excel_Worksheet.xlsx': inner,
      'word/embeddings/false.docx': strToU8('not a package'),
      'word/embeddings/oleObject1.bin': strToU8('ole'),
    });
    const document = await read('通知.docx', whole);
    expect(document.embedded).toEqual([{ name: 'Microsoft_Excel_Worksheet.xlsx', bytes: inner }]);
    expect(told(document)).toContain('embedded-taken Microsoft_Excel_Worksheet.xlsx');
    expect(told(document)).toContain('embedded-file false.docx oleObject1.bin');
  });

  it('keeps lists with their numbers, merged cells, pictures, links and marks', async () => {
    const document = await read('结构.docx', await structuredDocx());
    expect(document.images).toHaveLength(1);
    expect(document.images[0]).toMatchObject({ mediaType: 'image/png', bytes: new Uint8Array(PNG) });
    const html = document.html.replace(document.images[0]?.fileId ?? '', 'ID');
    expect(html).toMatchInlineSnapshot(`
      "<ol><li>领取表格<ol type="a"><li>现场领取</li></ol></li><li>填写表格</li></ol>
      <p>填写完毕后：</p>
      <ol start="3"><li>提交表格</li></ol>
      <ul><li>窗口</li><li>网上</li></ul>
      <p>面积10m<sup>2</sup><strong>，加粗</strong><em>斜体</em><u>下划线</u><a href="https://www.example.cn/a">链接</a></p>
      <table>
      <thead><tr><th rowspan="2" scope="col">类别</th><th colspan="2" scope="col">数量</th></tr>
      <tr><th scope="col">上年</th><th scope="col">本年</th></tr></thead>
      <tbody><tr><td>许可</td><td>10</td><td>12</td></tr>
      <tr><td rowspan="2">处罚</td><td>3</td><td>4</td></tr>
      <tr><td colspan="2">共7件</td></tr></tbody></table>
      <figure><img src="file:ID" alt="办事大厅照片"></figure>"
    `);
  });

  it('loses comments, deletions, hidden and white words, and says so', async () => {
    const document = await read('审阅.docx', await reviewedDocx());
    expect(document.html).toMatchInlineSnapshot(`
      "<p>本办法自即日起施行。<sup>[1]</sup></p>
      <table>
      <tbody><tr><td>表头白字</td><td>乙</td></tr></tbody></table>
      <ol><li>指本级机关。</li></ol>"
    `);
    expect(told(document)).toMatchInlineSnapshot(`
      [
        "deleted-text 拟于明年",
        "inserted-text 自即日",
        "comment",
        "hidden-text 内部掌握",
        "white-text 身份证号",
        "footnote",
      ]
    `);
    expect(JSON.stringify(document)).not.toContain('Someone');
  });

  it('is refused with words on what to do, when it is none', async () => {
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await refusal('旧.doc', old)).toBe('import-old-word');
    expect(await refusal('坏.docx', new Uint8Array(100))).toBe('import-not-docx');
    expect(await refusal('空.docx', zipSync({ 'a.txt': strToU8('x') }))).toBe('import-not-docx');
    const entities = '<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document>&a;</w:document>';
    expect(await refusal('实体.docx', zipSync({ 'word/document.xml': strToU8(entities) }))).toBe(
      'import-not-docx',
    );
    expect(await refusal('扫描.pdf', new Uint8Array(10))).toBe('import-format');
  });

  it('is refused before it fills the memory', async () => {
    const parts = Array.from({ length: 5_001 }, (_, at) => [`word/${at}.xml`, new Uint8Array(0)]);
    const crowded = zipSync(
      { ...Object.fromEntries(parts), 'word/document.xml': strToU8('<w:document/>') },
      { level: 0 },
    );
    expect(await refusal('炸弹.docx', crowded)).toBe('import-not-docx');
  });
});

describe('a saved web page', () => {
  it('gives its article without what stands around it', async () => {
    const page = `<!DOCTYPE html><html><head><meta name="ArticleTitle" content="收费目录公告"><title>公告_清河区人民政府</title><style>p{}</style></head>
      <body><div id="nav"><a href="/">首页</a></div><header>导航</header><div id="zoom"><p style="text-indent:2em">现将收费目录公告如下。</p>
      <table><tr><th>项目</th><th>标准</th></tr><tr><td>考试费</td><td>50元</td></tr></table><script>share()</script></div><footer>版权所有</footer></body></html>`;
    const document = await read('page.html', strToU8(page));
    expect(document.title).toBe('收费目录公告');
    expect(document.html).toContain('<p>现将收费目录公告如下。</p>');
    expect(document.html).toContain('<th scope="col">项目</th>');
    expect(document.html).not.toMatch(/首页|导航|版权/);
  });
});

describe('a plain text', () => {
  it('gives title, paragraphs and date, in the encodings of China too', async () => {
    const gbk = Buffer.from(
      'b9d8d3dacad5b7d1b5c4cda8d6aa0d0ab8f7bdd6b5c0b0ecca c2b4a6a3ba'.replaceAll(' ', ''),
      'hex',
    );
    expect(await read('a.txt', gbk)).toMatchObject({ title: '关于收费的通知', addressee: '各街道办事处' });
    const text =
      '收费办法\n\n　　第一条　为了规范收费，制定本办法。\n　　第二条　本办法适用于全区。\n二〇二五年六月三日\n';
    const document = await read('b.txt', strToU8(text));
    expect(document).toMatchObject({ title: '收费办法', writtenOn: '2025-06-03' });
    expect(document.html).toContain('<p>第一条　为了规范收费，制定本办法。</p>');
  });
});

describe('the reader in a thread of its own', () => {
  const importer = createDocumentImporter();
  afterAll(() => importer.close());

  it('gives the same', async () => {
    const bytes = await noticeDocx();
    const result = await importer.import('通知.docx', bytes);
    expect(result).toEqual(await importDocument('通知.docx', bytes));
    expect(await importer.import('坏.docx', new Uint8Array(5))).toMatchObject({ ok: false });
  });
});
