import type { BodyDifference } from './body-difference.ts';
import { ROW } from './units.ts';

/** Rows next to one another become one table; of rows that stayed only those beside a change are shown. */
export function joinRows(differences: readonly BodyDifference[]): readonly BodyDifference[] {
  const joined: BodyDifference[] = [];
  let rows: BodyDifference[] = [];
  const endTable = (): void => {
    if (rows.length > 0) joined.push(tableOf(rows));
    rows = [];
  };
  for (const difference of differences) {
    if (difference.name === ROW) rows.push(difference);
    else {
      endTable();
      joined.push(difference);
    }
  }
  endTable();
  return joined;
}

function tableOf(rows: readonly BodyDifference[]): BodyDifference {
  const [first] = rows;
  const changes = new Set(rows.map(({ change }) => change));
  const change = changes.size === 1 && first ? first.change : 'changed';
  const html = `<table><tbody>${change === 'changed' ? shortened(rows) : all(rows)}</tbody></table>`;
  return { change, name: '表格', html };
}

const all = (rows: readonly BodyDifference[]): string => rows.map(({ html }) => html).join('');

/** The first row says what the columns are; the others are shown where they or their neighbours changed. */
function shortened(rows: readonly BodyDifference[]): string {
  const isShown = rows.map(
    (_, index) =>
      index === 0 || [index - 1, index, index + 1].some((it) => rows[it] && rows[it].change !== 'same'),
  );
  let hidden = 0;
  let html = '';
  for (const [index, row] of rows.entries()) {
    if (isShown[index]) {
      html += gap(hidden) + row.html;
      hidden = 0;
    } else hidden += 1;
  }
  return html + gap(hidden);
}

const gap = (rows: number): string =>
  rows === 0 ? '' : `<tr><td colspan="20">……${rows}行没有变化……</td></tr>`;
