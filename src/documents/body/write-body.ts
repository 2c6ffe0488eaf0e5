import { type Block, type Body, type Cell, MARKS, type Picture, type Run } from './body.ts';
import { headingId } from './read/read-body.ts';

/** The body as HTML in normal form: one line a block, no styles, no ids but those of headings. */
export function writeBody(body: Body): string {
  let headings = 0;
  return body
    .map((block) => {
      if (block.kind !== 'heading') return writeBlock(block);
      headings += 1;
      return `<h${block.level} id="${headingId(headings)}">${writeRuns(block.runs)}</h${block.level}>`;
    })
    .join('\n');
}

/** One block other than a heading at the top. */
export function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<p><strong>${writeRuns(block.runs)}</strong></p>`;
    case 'paragraph':
      return `<p${classes(block.align !== 'start' && `align-${block.align}`, block.flush && 'no-indent')}>${writeRuns(block.runs)}</p>`;
    case 'list':
      return writeList(block);
    case 'table':
      return writeTable(block);
    case 'figure':
      return writeFigure(block);
    case 'quote':
      return `<blockquote>${block.blocks.map(writeBlock).join('')}</blockquote>`;
    case 'questions':
      return `<dl>${block.pairs.map(({ question, answer }) => `<dt>${writeRuns(question)}</dt><dd>${writeInner(answer)}</dd>`).join('')}</dl>`;
    case 'rule':
      return '<hr>';
  }
}

const classes = (...names: readonly (string | false)[]): string => {
  const given = names.filter((name) => name !== false);
  return given.length > 0 ? ` class="${given.join(' ')}"` : '';
};

/** The only paragraph of a cell, an item or an answer stands there without a tag of its own. */
function writeInner(blocks: readonly Block[]): string {
  const [first, ...rest] = blocks;
  const isPlain = first?.kind === 'paragraph' && first.align === 'start';
  if (!isPlain || rest.some(({ kind }) => kind === 'paragraph')) return blocks.map(writeBlock).join('');
  return writeRuns(first.runs) + rest.map(writeBlock).join('');
}

function writeList({ ordered, items }: Extract<Block, { kind: 'list' }>): string {
  const inner = items.map((item) => `<li>${writeInner(item)}</li>`).join('');
  if (ordered === null) return `<ul>${inner}</ul>`;
  const type = ordered.type === '1' ? '' : ` type="${ordered.type}"`;
  const start = ordered.start === 1 ? '' : ` start="${ordered.start}"`;
  return `<ol${type}${start}>${inner}</ol>`;
}

function writeTable({ caption, head, rows }: Extract<Block, { kind: 'table' }>): string {
  const written = (all: readonly (readonly Cell[])[]): string =>
    all.map((row) => `<tr>${row.map(writeCell).join('')}</tr>`).join('\n');
  return [
    '<table>',
    caption.length > 0 ? `<caption>${writeRuns(caption)}</caption>` : '',
    head.length > 0 ? `<thead>${written(head)}</thead>` : '',
    `<tbody>${written(rows)}</tbody></table>`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function writeCell({ scope, colspan, rowspan, align, blocks }: Cell): string {
  const tag = scope === null ? 'td' : 'th';
  const spans = (colspan > 1 ? ` colspan="${colspan}"` : '') + (rowspan > 1 ? ` rowspan="${rowspan}"` : '');
  const scoped = scope === null ? '' : ` scope="${scope}"`;
  return `<${tag}${classes(align !== 'start' && `align-${align}`)}${spans}${scoped}>${writeInner(blocks)}</${tag}>`;
}

function writeFigure({ content, caption }: Extract<Block, { kind: 'figure' }>): string {
  const below = caption.length > 0 ? `<figcaption>${writeRuns(caption)}</figcaption>` : '';
  if (content.type === 'picture') return `<figure>${writePicture(content.picture)}${below}</figure>`;
  return `<figure class="video"><a href="${content.href}">${escapeText(content.name)}</a>${below}</figure>`;
}

function writePicture({ src, alt, width, height }: Picture): string {
  const sides = (width ? ` width="${width}"` : '') + (height ? ` height="${height}"` : '');
  return `<img src="${src}" alt="${escapeAttribute(alt)}"${sides}>`;
}

/** Neighbours that share a link or a mark are written inside one element. */
export function writeRuns(runs: readonly Run[]): string {
  return grouped(runs, (run) => (run.kind === 'text' ? run.href : null))
    .map(({ key, runs: linked }) =>
      key === null
        ? writeMarked(linked, 0)
        : `<a href="${escapeAttribute(key)}">${writeMarked(linked, 0)}</a>`,
    )
    .join('');
}

function writeMarked(runs: readonly Run[], from: number): string {
  const mark = MARKS[from];
  if (mark === undefined) return runs.map(writeRun).join('');
  return grouped(runs, (run) => (run.kind === 'text' && run.marks.includes(mark) ? mark : null))
    .map(({ key, runs: marked }) =>
      key === null ? writeMarked(marked, from + 1) : `<${key}>${writeMarked(marked, from + 1)}</${key}>`,
    )
    .join('');
}

function writeRun(run: Run): string {
  if (run.kind === 'text') return escapeText(run.text);
  return run.kind === 'break' ? '<br>' : writePicture(run.picture);
}

type Group = { readonly key: string | null; readonly runs: Run[] };

function grouped(runs: readonly Run[], keyOf: (run: Run) => string | null): readonly Group[] {
  const groups: Group[] = [];
  for (const run of runs) {
    const key = keyOf(run);
    const last = groups.at(-1);
    if (last && last.key === key) last.runs.push(run);
    else groups.push({ key, runs: [run] });
  }
  return groups;
}

/** Words as they stand between tags. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\u00a0', ' ');

const escapeAttribute = (text: string): string => escapeText(text).replaceAll('"', '&quot;');
