import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

/** One black point. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const indent = { firstLine: 640 };
const text = (words: string): Paragraph => new Paragraph({ indent, children: [new TextRun(words)] });
const centred = (words: string): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: words, bold: true })] });
const numbered = (reference: string, level: number, words: string): Paragraph =>
  new Paragraph({ numbering: { reference, level }, children: [new TextRun(words)] });
const cell = (words: string, more: object = {}): TableCell =>
  new TableCell({ children: [new Paragraph(words)], ...more });

const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], words: string) => ({
  level: at,
  format,
  text: words,
  alignment: AlignmentType.START,
});

const numbering = {
  config: [
    { reference: 'articles', levels: [level(0, LevelFormat.CHINESE_COUNTING, '第%1条')] },
    {
      reference: 'headings',
      levels: [
        level(0, LevelFormat.CHINESE_COUNTING, '%1、'),
        level(1, LevelFormat.CHINESE_COUNTING, '（%2）'),
      ],
    },
    {
      reference: 'steps',
      levels: [level(0, LevelFormat.DECIMAL, '%1.'), level(1, LevelFormat.LOWER_LETTER, '%2.')],
    },
    { reference: 'points', levels: [level(0, LevelFormat.BULLET, '•')] },
  ],
};

const bytesOf = async (children: readonly (Paragraph | Table)[], more: object = {}): Promise<Uint8Array> =>
  new Uint8Array(
    await Packer.toBuffer(new Document({ numbering, sections: [{ children: [...children] }], ...more })),
  );

/** A notice in 公文 layout with every element of its head and foot. */
export const noticeDocx = (): Promise<Uint8Array> =>
  bytesOf([
    centred('清河区人民政府文件'),
    centred('清政发[2025]8号'),
    centred('清河区人民政府'),
    centred('关于印发收费减免办法的通知'),
    new Paragraph('各街道办事处，区政府各部门：'),
    text('现将《收费减免办法》印发给你们，请遵照执行。'),
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      numbering: { reference: 'headings', level: 0 },
      children: [new TextRun('减免范围')],
    }),
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      numbering: { reference: 'headings', level: 1 },
      children: [new TextRun('困难家庭')],
    }),
    text('减免百分之五十。'),
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      numbering: { reference: 'headings', level: 0 },
      children: [new TextRun('办理程序')],
    }),
    numbered('articles', 0, '本办法自印发之日起施行。'),
    text('附件：1.收费减免申请表'),
    text('2.收费项目目录'),
    new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun('清河区人民政府')] }),
    new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun('2025年6月3日')] }),
  ]);

/** Lists that are interrupted and go on, a table merged both ways, a picture, a link and marks. */
export const structuredDocx = (): Promise<Uint8Array> =>
  bytesOf([
    numbered('steps', 0, '领取表格'),
    numbered('steps', 1, '现场领取'),
    numbered('steps', 0, '填写表格'),
    text('填写完毕后：'),
    numbered('steps', 0, '提交表格'),
    numbered('points', 0, '窗口'),
    numbered('points', 0, '网上'),
    new Paragraph({
      indent,
      children: [
        new TextRun('面积10m'),
        new TextRun({ text: '2', superScript: true }),
        new TextRun({ text: '，加粗', bold: true }),
        new TextRun({ text: '斜体', italics: true }),
        new TextRun({ text: '下划线', underline: {} }),
        new ExternalHyperlink({ link: 'https://www.example.cn/a', children: [new TextRun('链接')] }),
      ],
    }),
    new Table({
      rows: [
        new TableRow({
          tableHeader: true,
          children: [cell('类别', { rowSpan: 2 }), cell('数量', { columnSpan: 2 })],
        }),
        new TableRow({ tableHeader: true, children: [cell('上年'), cell('本年')] }),
        new TableRow({ children: [cell('许可'), cell('10'), cell('12')] }),
        new TableRow({ children: [cell('处罚', { rowSpan: 2 }), cell('3'), cell('4')] }),
        new TableRow({ children: [cell('共7件', { columnSpan: 2 })] }),
      ],
    }),
    new Paragraph({
      children: [
        new ImageRun({
          type: 'png',
          data: PNG,
          transformation: { width: 100, height: 50 },
          altText: { name: 'x', title: 'x', description: '办事大厅照片' },
        }),
      ],
    }),
  ]);

const REVISION = { id: 1, author: 'Someone', date: '2025-06-01T10:00:00Z' };

/** Tracked changes, a comment, hidden and white text, a footnote; white text on a dark ground is to be read. */
export const reviewedDocx = (): Promise<Uint8Array> =>
  bytesOf(
    [
      new Paragraph({
        indent,
        children: [
          new TextRun('本办法'),
          new DeletedTextRun({ text: '拟于明年', ...REVISION }),
          new InsertedTextRun({ text: '自即日', ...REVISION, id: 2 }),
          new CommentRangeStart(0),
          new TextRun('起施行'),
          new CommentRangeEnd(0),
          new TextRun({ children: [new CommentReference(0)] }),
          new TextRun({ text: '内部掌握', vanish: true }),
          new TextRun({ text: '身份证号', color: 'FFFFFF' }),
          new TextRun('。'),
          new FootnoteReferenceRun(1),
        ],
      }),
      new Table({
        rows: [
          new TableRow({
            children: [
              new TableCell({
                shading: { type: ShadingType.CLEAR, fill: '1F4E79', color: 'auto' },
                children: [new Paragraph({ children: [new TextRun({ text: '表头白字', color: 'FFFFFF' })] })],
              }),
              cell('乙'),
            ],
          }),
        ],
      }),
    ],
    {
      comments: { children: [{ id: 0, author: 'Someone', children: [new Paragraph('再核实')] }] },
      footnotes: { 1: { children: [new Paragraph('指本级机关。')] } },
    },
  );
