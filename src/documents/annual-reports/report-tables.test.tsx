import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { EMPTY_TABLE_3 } from '../../domain/annual-reports/figures.ts';
import type { NumberPlace } from '../../domain/annual-reports/printed-form.ts';
import { EMPTY_TABLE_2 } from '../../domain/annual-reports/table-2.ts';
import { EMPTY_TABLE_4 } from '../../domain/annual-reports/table-4.ts';
import { wanYuan } from '../../domain/annual-reports/wan-yuan.ts';
import { Table2View, Table3View, Table4View } from './report-tables.tsx';

type Cell = { readonly tag: string; readonly attributes: string };

/** The grid a browser lays out: every row must come out equally wide, with no cell over another. */
function gridWidths(html: string): readonly number[] {
  const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map((match) =>
    [...(match[1] ?? '').matchAll(/<(t[dh])([^>]*)>/g)].map(
      ([, tag = '', attributes = '']): Cell => ({ tag, attributes }),
    ),
  );
  const widths: number[] = rows.map(() => 0);
  rows.forEach((cells, index) => {
    for (const { attributes } of cells) {
      const columns = Number(/colSpan="(\d+)"/i.exec(attributes)?.[1] ?? 1);
      const lines = Number(/rowSpan="(\d+)"/i.exec(attributes)?.[1] ?? 1);
      for (let row = index; row < index + lines; row += 1) widths[row] = (widths[row] ?? 0) + columns;
    }
  });
  return widths;
}

const linked = ({ row, column }: NumberPlace, text: string) => <a href={`#${row}-${column}`}>{text}</a>;

const headsOf = (html: string) => [...html.matchAll(/<th\b([^>]*)>/g)].map((match) => match[1] ?? '');

describe('the printed tables', () => {
  it('have ten numbers in four blocks in table 2', () => {
    const table = { ...EMPTY_TABLE_2, fees_wan_yuan: wanYuan('12.5') };
    const html = renderToStaticMarkup(<Table2View table={table} />);
    expect(html.match(/<td/g)).toHaveLength(10);
    expect(html).toContain('<td colSpan="3">12.5</td>');
    expect(new Set(gridWidths(html))).toEqual(new Set([4]));
  });

  it('have 175 numbers, three rows of heads and full rows in table 3', () => {
    const html = renderToStaticMarkup(<Table3View table={EMPTY_TABLE_3} />);
    expect(html.match(/<td>/g)).toHaveLength(175);
    expect(html.match(/<thead>.*<\/thead>/)?.[0].match(/<tr>/g)).toHaveLength(3);
    expect(new Set(gridWidths(html))).toEqual(new Set([10]));
  });

  it('have 15 numbers under three rows of heads in table 4', () => {
    const html = renderToStaticMarkup(<Table4View table={EMPTY_TABLE_4} />);
    expect(html.match(/<td>/g)).toHaveLength(15);
    expect(new Set(gridWidths(html))).toEqual(new Set([15]));
  });

  it('give every head its scope', () => {
    const html = renderToStaticMarkup(
      <>
        <Table2View table={EMPTY_TABLE_2} />
        <Table3View table={EMPTY_TABLE_3} />
        <Table4View table={EMPTY_TABLE_4} />
      </>,
    );
    expect(headsOf(html).filter((attributes) => !attributes.includes('scope='))).toEqual([]);
    expect(html.match(/<caption>/g)).toHaveLength(3);
  });

  it('let a caller wrap each number, with its row and column', () => {
    const html = renderToStaticMarkup(
      <>
        <Table2View table={EMPTY_TABLE_2} cell={linked} />
        <Table3View table={EMPTY_TABLE_3} cell={linked} />
        <Table4View table={EMPTY_TABLE_4} cell={linked} />
      </>,
    );
    expect(html.match(/<a /g)).toHaveLength(10 + 175 + 15);
    for (const target of ['#regulations-made', '#granted-enterprise', '#suit-direct-upheld']) {
      expect(html).toContain(`href="${target}"`);
    }
  });
});
