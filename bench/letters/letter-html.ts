import type { LetterData } from '../../src/domain/letters/letter.ts';
import { letterText } from '../../src/domain/letters/letter-text.ts';

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (it) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[it] ?? it);

const STYLE = `
@page { size: A4; margin: 37mm 26mm 35mm 28mm;
  @bottom-right { content: "— " counter(page) " —"; font: 14pt "Noto Serif CJK SC", serif; } }
body { margin: 0; font: 16pt/28.99pt "Noto Serif CJK SC", serif; }
h1 { font-size: 46pt; line-height: 1.2; color: #d7000f; text-align: center; margin: 20mm 0 58pt; }
h2 { font-size: 22pt; text-align: center; margin: 58pt 0 29pt; }
p { margin: 0; text-indent: 2em; text-align: justify; }
.number { text-align: center; border-bottom: 1.5pt solid #d7000f; padding-bottom: 4mm; text-indent: 0; }
.signature { text-align: right; padding-right: 4em; text-indent: 0; }`;

/** The words of a letter as a page a browser prints in about the same layout. */
export function letterHtml(letter: LetterData): string {
  const [letterhead = '', number = '', title = '', ...lines] = letterText(letter)
    .split('\n')
    .filter((line) => line !== '')
    .map(escaped);
  const text = lines.map((line) => `<p>${line}</p>`).join('');
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style>
<h1>${letterhead}</h1><p class="number">${number}</p><h2>${title}</h2>${text}</html>`;
}
