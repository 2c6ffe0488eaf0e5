import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder that holds `package.json`, found upwards from this file: the program runs both from `src`
 * and from the built `dist`, which lie at different depths.
 */
export function packageRoot(): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (dirname(folder) === folder) throw new Error('找不到程序所在目录（缺少 package.json），请重新安装。');
  }
}
