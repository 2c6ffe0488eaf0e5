import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../text-of-body.ts';
import { diffBodies } from './diff-bodies.ts';
import { diffFields } from './diff-fields.ts';
import { wordDifferences } from './word-differences.ts';

const change = (before: string, after: string): string =>
  wordDifferences(before, after)
    .map(({ change: kind, text }) =>
      kind === 'same' ? text : kind === 'inserted' ? `[+${text}]` : `[-${text}]`,
    )
    .join('');

describe('the differences of two paragraphs', () => {
  it.each([
    ['自2024年1月1日起施行。', '自2025年3月1日起施行。', '自[-2024年1][+2025年3]月1日起施行。'],
    ['有效期三年。', '有效期五年。', '有效期[-三][+五]年。'],
    [
      '由市政府办公室负责解释。',
      '由市政府办公室会同市司法局负责解释。',
      '由市政府办公室[+会同市司法局]负责解释。',
    ],
    ['收费标准为12.50元。', '收费标准为12.80元。', '收费标准为[-12.50][+12.80]元。'],
    ['', '新增一段。', '[+新增一段。]'],
    ['完全不同的旧文字内容', '毫无共同之处，全部改写', '[-完全不同的旧文字内容][+毫无共同之处，全部改写]'],
  ])('%s → %s', (before, after, expected) => expect(change(before, after)).toBe(expected));

  it('give back both texts, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom(...'条例公开，。2025ab年') });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const found = wordDifferences(before, after);
        const side = (gone: 'inserted' | 'deleted') =>
          found.map((it) => (it.change === gone ? '' : it.text)).join('');
        expect([side('inserted'), side('deleted')]).toEqual([before, after]);
      }),
    );
  });
});

const changes = (before: string, after: string) =>
  diffBodies(before, after).blocks.map(({ change: kind, name }) => `${kind} ${name}`);

describe('the differences of two versions', () => {
  it('name the pieces that changed and leave the others', () => {
    expect(
      changes(
        '<h2>总则</h2><p>甲乙丙丁</p><p>不变的一段</p>',
        '<h2>总则</h2><p>甲乙丙戊</p><p>不变的一段</p>',
      ),
    ).toEqual(['same 标题', 'changed 段落', 'same 段落']);
  });

  it('find a paragraph again that was changed between one that came and one that went', () => {
    const before = '<p>第一条为了规范收费行为，制定本办法。</p><p>第二条本办法适用于全区。</p>';
    const after = '<p>新增的前言说明。</p><p>第二条本办法适用于全市。</p>';
    expect(diffBodies(before, after).blocks.map(({ html }) => html)).toEqual([
      '<p><del>第一条为了规范收费行为，制定本办法。</del></p>',
      '<p><ins>新增的前言说明。</ins></p>',
      '<p>第二条本办法适用于全<del>区</del><ins>市</ins>。</p>',
    ]);
  });

  it('tell words set otherwise from other words', () => {
    expect(changes('<p>依法公开</p>', '<p><strong>依法</strong>公开</p>')).toEqual(['restyled 段落']);
    expect(diffBodies('<p>依法公开</p>', '<p><strong>依法</strong>公开</p>')).toMatchObject({
      inserted: 0,
      deleted: 0,
    });
  });

  it('show of a long table only what changed and what stands beside it', () => {
    const table = (changed: string) =>
      `<table>${Array.from({ length: 40 }, (_, row) => `<tr><td>事项${row}</td><td>${row === 20 ? changed : '10元'}</td></tr>`).join('')}</table>`;
    const { blocks } = diffBodies(table('50元'), table('60元'));
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.html).toContain('<tr><td>事项20</td><td><del>50</del><ins>60</ins>元</td></tr>');
    expect(blocks[0]?.html).toContain('……18行没有变化……');
    expect(blocks[0]?.html).not.toContain('事项30');
  });

  it('never bring markup of the text into the page', () => {
    const { blocks } = diffBodies(
      '<p>a &lt;script&gt;alert(1)&lt;/script&gt;</p>',
      '<p>b &lt;img onerror=x&gt;</p>',
    );
    expect(blocks.map(({ html }) => html).join('')).not.toMatch(/<(?!\/?(?:p|ins|del)>)/);
  });

  it('find nothing between a text and itself, and count what came and went', () => {
    const html = '<h2>总则</h2><p>甲</p><table><tr><td>1<td>2</table><ul><li>乙</ul>';
    expect(diffBodies(html, html).blocks.every(({ change: kind }) => kind === 'same')).toBe(true);
    expect(diffBodies('<p>甲乙丙丁戊己庚辛。</p>', '<p>甲乙丙丁戊己庚辛壬癸。</p>')).toMatchObject({
      inserted: 2,
      deleted: 0,
    });
  });

  it('are there soon also for a long text that was rewritten', () => {
    const text = (word: string) =>
      Array.from({ length: 400 }, (_, at) => `<p>${`第${at}条${word}`.repeat(20)}。</p>`).join('');
    const start = performance.now();
    const { blocks } = diffBodies(text('旧的规定'), text('新的内容'));
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(blocks.length).toBeGreaterThanOrEqual(400);
    expect(plainText(text('甲'))).toContain('第399条');
  });
});

describe('the differences of metadata', () => {
  it('stand in a table with both values', () => {
    const before = [
      { label: '信息名称', value: '收费办法' },
      { label: '关键词', value: '收费' },
    ];
    const after = [
      { label: '信息名称', value: '收费管理办法' },
      { label: '关键词', value: '收费' },
      { label: '有效期至', value: '2028年1月1日' },
    ];
    expect(diffFields(before, after)).toEqual([
      { label: '信息名称', before: '收费办法', after: '收费管理办法', html: '收费<ins>管理</ins>办法' },
      { label: '有效期至', before: '', after: '2028年1月1日', html: '<ins>2028年1月1日</ins>' },
    ]);
  });
});
