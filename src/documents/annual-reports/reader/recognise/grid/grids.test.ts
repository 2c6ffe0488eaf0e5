import { describe, expect, it } from 'vitest';
import { laidOut, PAGE_LAYOUTS } from '../../layouts.fixture.ts';
import { figuresOf, NUMBERS_IN_REPORT, read } from '../../sample-report.fixture.tsx';

const print = PAGE_LAYOUTS['plain tables'] ?? (() => '');
const figures = figuresOf(Array.from({ length: NUMBERS_IN_REPORT }, (_, index) => index));
const page = print(laidOut(figures));
const other = print(laidOut(figuresOf(Array.from({ length: NUMBERS_IN_REPORT }, (_, index) => index + 500))));

describe('a table whose grid is not what it should be', () => {
  it('is read by its heads where columns stand in another order', async () => {
    const swapped = page
      .replace('<td>科研机构</td><td>社会公益组织</td>', '<td>社会公益组织</td><td>科研机构</td>')
      .replaceAll(
        /<td>(\d+)<\/td><td>(\d+)<\/td>(?=<td>\d+<\/td><td>\d+<\/td><td>\d+<\/td><\/tr>)/g,
        '<td>$2</td><td>$1</td>',
      );
    expect((await read(swapped)).table3).toEqual(figures.table3);
  });

  it('is read where a span is one row too long or too short', async () => {
    for (const broken of [
      page.replace('rowspan="22"', 'rowspan="21"'),
      page.replace('rowspan="8"', 'rowspan="9"'),
    ]) {
      const { table3, uncertain } = await read(broken);
      expect(table3?.total).toEqual(figures.table3.total);
      expect(uncertain).toEqual([]);
    }
  });

  it('leaves a row open that lacks a cell, and no other', async () => {
    const { table3, uncertain } = await read(page.replace(/(予以公开<\/td>)<td>\d+<\/td>/, '$1'));
    expect(table3).toEqual({ ...figures.table3, granted: null });
    expect(uncertain).toMatchObject([
      { cell: 'table3.granted', reason: 'ambiguous', printed: '25 26 27 28 29 30' },
    ]);
  });

  it('leaves a cell open that holds words, and says what', async () => {
    const { table3, uncertain } = await read(page.replace('<td>24</td>', '<td>见附件</td>'));
    expect(table3?.granted).toEqual([null, 25, 26, 27, 28, 29, 30]);
    expect(uncertain).toMatchObject([
      { cell: 'table3.granted.0', reason: 'not-a-number', printed: '见附件' },
    ]);
  });

  it('is read where the same tables stand twice, and left open where two differ', async () => {
    const both = (second: string): string =>
      page.replace('</body></html>', '') + second.replace(/^.*?<body>/s, '');
    expect(await read(both(page))).toMatchObject({ ...figures, uncertain: [] });
    const added = page.replace('</body></html>', '') + other.replace(/^.*?(?=<p>三、)/s, '');
    const { table2, table3, table4, uncertain } = await read(added);
    expect([table2, table3, table4]).toEqual([figures.table2, null, null]);
    expect(uncertain).toContainEqual(
      expect.objectContaining({ cell: 'table3.granted', reason: 'contradiction' }),
    );
  });

  it('tells table, row and column of every number', async () => {
    const { evidence } = await read(page);
    expect(evidence.find((it) => it.cell === 'table3.granted.0')).toEqual({
      cell: 'table3.granted.0',
      printed: '24',
      place: { table: 2, row: 6, column: 4 },
      method: 'grid',
    });
  });
});
