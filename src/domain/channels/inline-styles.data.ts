const CELL = 'border:1px solid #8a94a0;padding:6px 8px;vertical-align:top;';
const HEADING = 'font-weight:bold;line-height:1.6;margin:24px 0 12px;text-indent:0;';

/** How each tag of a text looks in editors of other platforms, which take no style sheet. */
export const TAG_STYLES: Readonly<Record<string, string>> = {
  p: 'margin:0 0 14px;line-height:1.8;font-size:16px;text-align:justify;text-indent:2em;',
  h2: `${HEADING}font-size:20px;`,
  h3: `${HEADING}font-size:18px;`,
  h4: `${HEADING}font-size:16px;`,
  ul: 'margin:0 0 14px;padding-left:1.6em;line-height:1.8;font-size:16px;',
  ol: 'margin:0 0 14px;padding-left:1.8em;line-height:1.8;font-size:16px;',
  li: 'margin:0 0 6px;',
  blockquote: 'margin:0 0 14px;padding:8px 14px;border-left:4px solid #14458b;background:#f2f6fb;',
  table: 'border-collapse:collapse;width:100%;margin:0 0 14px;font-size:14px;line-height:1.6;',
  caption: 'font-weight:bold;padding:0 0 6px;',
  th: `${CELL}background:#e8f0fa;font-weight:bold;`,
  td: CELL,
  figure: 'margin:0 0 14px;text-align:center;',
  figcaption: 'font-size:14px;color:#4f5b69;line-height:1.6;',
  dl: 'margin:0 0 14px;line-height:1.8;font-size:16px;',
  dt: 'font-weight:bold;margin:12px 0 4px;',
  dd: 'margin:0 0 8px;',
  hr: 'border:0;border-top:1px solid #d3dae3;margin:20px 0;',
  img: 'max-width:100%;height:auto;',
  a: 'color:#0f4a9c;',
};

/** What the classes of the normal form add. */
export const CLASS_STYLES: Readonly<Record<string, string>> = {
  'align-center': 'text-align:center;text-indent:0;',
  'align-right': 'text-align:right;text-indent:0;',
  'no-indent': 'text-indent:0;',
};
