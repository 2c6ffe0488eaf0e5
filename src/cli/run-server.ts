import { once } from 'node:events';
import { createServer as createProbe } from 'node:net';
import { needsSetUp } from '../application/agencies/set-up.ts';
import { systemStatus } from '../application/agencies/system-status.ts';
import { createStoryClock, type StoryClock } from '../application/demo/story-clock.ts';
import { type Config, loadConfig } from '../config.ts';
import { startJobs } from '../jobs/jobs.ts';
import { createServer } from '../server.ts';
import { open, type Running } from '../start.ts';
import { askForDemo } from './ask-for-demo.ts';
import type { CliIo } from './cli-io.ts';
import { halfLoadedNotice, isDemoHalfLoaded } from './demo-mark.ts';

/** `gongkai start`: opens everything, serves until it is told to stop, and closes in order. */
export async function runServer(args: readonly string[], io: CliIo): Promise<number> {
  if (args.length > 0) {
    io.err('用法：gongkai start\n');
    return 64;
  }
  const config = loadConfig();
  if (isDemoHalfLoaded(config.dataFolder)) {
    io.err(halfLoadedNotice(config.dataFolder, io.english));
    return 1;
  }
  // From here on a signal is waited for, so that whatever was begun is also closed in order.
  const stop = stopSignal();
  // The real clock; only the steps of a demonstration being loaded see another.
  const clock = createStoryClock();
  const running = await open(config, { now: clock.now });
  try {
    const isReady = stop.aborted || (await prepare(config, running, { clock, stop }, io));
    if (!isReady) return 1;
    return stop.aborted ? 0 : await serve(config, running, stop, io);
  } finally {
    await running.stop();
  }
}

type Starting = { readonly clock: StoryClock; readonly stop: AbortSignal };

/** What comes before serving; `false` when the port is taken, which is found out before the demonstration loads. */
async function prepare(
  config: Config,
  { app, newKeyFile }: Running,
  { clock, stop }: Starting,
  io: CliIo,
): Promise<boolean> {
  if (newKeyFile) io.out(keyFileNotice(newKeyFile, io.english));
  if (!(await canListen(config))) {
    io.err(portTaken(config.port, io.english));
    return false;
  }
  if ((await needsSetUp(app)) && (config.demo ?? (await askForDemo(io, stop))) && !stop.aborted) {
    // Needed once in the life of an installation: no other start waits for it to load.
    const { loadDemoInto } = await import('./demo.ts');
    await loadDemoInto(app, { clock, dataFolder: config.dataFolder }, io);
  }
  return true;
}

async function serve(config: Config, running: Running, stop: AbortSignal, io: CliIo): Promise<number> {
  const { app } = running;
  const server = await createServer(app, { trustedProxies: config.trustedProxies });
  try {
    await server.listen({ host: config.host, port: config.port });
  } catch (error) {
    if (!isPortTaken(error)) throw error;
    io.err(portTaken(config.port, io.english));
    return 1;
  }
  const stopJobs = startJobs(app, (name, error) => server.log.error({ err: error, job: name }, 'job failed'));
  io.out(await addresses(running, app.publicUrl, io.english));
  if (!stop.aborted) await once(stop, 'abort');
  await server.close();
  await stopJobs();
  return 0;
}

/**
 * Aborted by the first SIGINT or SIGTERM; one that comes more than a second later ends the process at once. Ctrl+C
 * arrives twice, from the terminal and from the script that started us, and must not cut the orderly end short.
 */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  let first = 0;
  const told = (): void => {
    if (!controller.signal.aborted) {
      first = performance.now();
      controller.abort();
    } else if (performance.now() - first > 1000) process.exit(130);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, told);
  return controller.signal;
}

/** Whether our address can be listened on now; any other fault is left to the real attempt. */
function canListen({ host, port }: Config): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createProbe();
    probe.once('error', (error) => resolve(!isPortTaken(error)));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

const isPortTaken = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EADDRINUSE';

const portTaken = (port: number, english: boolean): string =>
  english
    ? `Port ${port} is in use; set PORT to another one.\n`
    : `端口${port}已被占用，请用环境变量 PORT 指定其他端口。\n`;

const keyFileNotice = (path: string, english: boolean): string =>
  english
    ? `\nA new key file was made: ${path}\nWithout it, sealed data cannot be read. Keep a printed or off-line copy in a safe place.\n`
    : `\n已生成密钥文件：${path}\n丢失该文件，密封的申请人信息将无法读取。请立即复制或者打印一份，另行妥善保管。\n`;

/** Where portal and console are and, for the demonstration only, how to sign in. */
async function addresses({ app }: Running, base: string, english: boolean): Promise<string> {
  const status = await systemStatus(app);
  const [portal, console_] = english ? ['Portal ', 'Console'] : ['门户    ', '工作平台'];
  const lines = ['', `${portal}  ${base}/`, `${console_}  ${base}/console/`, `API       ${base}/api/docs`];
  if (status.needsSetUp)
    lines.push(
      english
        ? 'Open the console to set up your organ.'
        : '首次使用：请打开工作平台，设置机关和第一名管理员。',
    );
  if (!app.publicUrlIsSet && !status.demonstration)
    lines.push(
      english
        ? 'Set GONGKAI_PUBLIC_URL to the address citizens use; until then letters carry no QR code.'
        : '请用 GONGKAI_PUBLIC_URL 设置公众访问的网址；设置之前，文书不印核验二维码。',
    );
  if (status.demoPassword) {
    const first = status.demoAccounts
      .map((it) => it.login)
      .slice(0, 8)
      .join(' ');
    lines.push(
      english
        ? `Demo sign-in: ${first} …  password ${status.demoPassword}`
        : `演示登录：${first} …  密码 ${status.demoPassword}`,
    );
  }
  return `${lines.join('\n')}\n\n${english ? 'Stop with Ctrl+C.' : '按 Ctrl+C 停止。'}\n`;
}
