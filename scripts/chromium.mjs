/** Finds the browser of the end-to-end tests, and installs Debian's where that is allowed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const find = () => [process.env.CHROMIUM, ...PLACES].find((path) => path && existsSync(path));

/** Installs Chromium and a Chinese font as root on Debian and its kin; says nothing about success. */
function install() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...words) => spawnSync('apt-get', words, { env, stdio: ['ignore', 'inherit', 'inherit'] });
  process.stdout.write('正在安装 Chromium…… Installing Chromium …\n');
  run('update', '-q');
  run('install', '-q', '-y', 'chromium', 'fonts-noto-cjk');
}

/** Sets CHROMIUM for the tests; answers whether there is a browser, and says how to get one if not. */
export function ensureChromium() {
  if (!find() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) install();
  const path = find();
  if (path) process.env.CHROMIUM = path;
  else
    process.stdout.write(
      '浏览器测试需要 Chromium：请以 root 身份执行“apt-get install chromium fonts-noto-cjk”，或将环境变量 CHROMIUM 设为其路径。 The browser tests need Chromium: run that command as root, or set CHROMIUM to its path.\n',
    );
  return path !== undefined;
}
