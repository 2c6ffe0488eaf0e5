import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../package-root.ts';
import { PATHS } from '../../paths.ts';

/** The parts of the style sheet, in the order they are joined. */
const PARTS = [
  'base',
  'frame',
  'menu',
  'content',
  'tables',
  'home',
  'forms',
  'progress',
  'proof',
  'reports',
  'modes',
  'print',
] as const;

const folder = join(packageRoot(), 'src/portal/assets');

/** The one style sheet of the portal; read once when the program starts. */
export const STYLESHEET: string = PARTS.map((part) => readFileSync(join(folder, `${part}.css`), 'utf8')).join(
  '\n',
);

const digest = createHash('sha256').update(STYLESHEET).digest('hex').slice(0, 12);

/** The file name carries the hash of the content, so that browsers may keep it for ever. */
export const STYLESHEET_FILE = `portal.${digest}.css`;
export const STYLESHEET_PATH = PATHS.stylesheet.replace(':file', STYLESHEET_FILE);
