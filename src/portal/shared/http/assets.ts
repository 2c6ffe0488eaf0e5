import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../package-root.ts';
import { PATHS } from '../../paths.ts';

/** The parts of the style sheet, in the order they are joined. */
const PARTS = [
  'base',
  'frame',
  'banner',
  'menu',
  'content',
  'tables',
  'home',
  'forms',
  'progress',
  'proof',
  'reports',
  'share-bars',
  'items',
  'search',
  'participation',
  'display',
  'modes',
  'print',
] as const;

/** The sheet without comments and needless space; it is our own, so no text in it holds either. */
function compact(css: string): string {
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(/([^:]): /g, '$1:')
    .replaceAll(';}', '}')
    .trim();
}

/**
 * The rules of the dark theme once more for those who chose no theme and whose system is dark. Written once in the
 * sheet, so that the two cannot differ.
 */
function whereSystemIsDark(css: string): string {
  const rules = [...css.matchAll(/[^{}]+\{[^{}]*\}/g)]
    .map(([rule]) => rule)
    .filter((rule) => rule.slice(0, rule.indexOf('{')).includes('.theme-dark'))
    .map((rule) => rule.replaceAll('.theme-dark', '.theme-auto'));
  return `@media screen and (prefers-color-scheme:dark){${rules.join('')}}`;
}

const folder = join(packageRoot(), 'src/portal/assets');

const read = (part: string): string => readFileSync(join(folder, `${part}.css`), 'utf8');
const written = PARTS.map(read).join('\n');
/** Paper is white whatever the screen shows. */
const onScreen = PARTS.filter((part) => part !== 'print')
  .map(read)
  .join('\n');

/** The one style sheet of the portal; read once when the program starts. */
export const STYLESHEET: string = `${compact(written)}${whereSystemIsDark(compact(onScreen))}`;

/** A neutral sign: a sheet of paper. Emblems and marks are not ours to draw. */
export const ICON: string = readFileSync(join(folder, 'icon.svg'), 'utf8');

const digest = createHash('sha256').update(STYLESHEET).digest('hex').slice(0, 12);

/** The file name carries the hash of the content, so that browsers may keep it for ever. */
export const STYLESHEET_FILE = `portal.${digest}.css`;
export const STYLESHEET_PATH = PATHS.stylesheet.replace(':file', STYLESHEET_FILE);
