import { needsSetUp } from '../application/agencies/set-up.ts';
import { systemStatus } from '../application/agencies/system-status.ts';
import { type Config, loadConfig } from '../config.ts';
import { startJobs } from '../jobs/jobs.ts';
import { createServer } from '../server.ts';
import { open, type Running } from '../start.ts';
import { askForDemo } from './ask-for-demo.ts';
import type { CliIo } from './cli-io.ts';
import { loadDemoInto } from './demo.ts';

/** `gongkai start`: opens everything, serves until it is told to stop, and closes in order. */
export async function runServer(args: readonly string[], io: CliIo): Promise<number> {
  if (args.length > 0) {
    io.err('用法：gongkai start\n');
    return 64;
  }
  const config = loadConfig();
  const clock = demoClock();
  const running = await open(config, { now: clock.now });
  try {
    return await serve(config, running, clock, io);
  } finally {
    await running.stop();
  }
}

/** The real clock, which only the loading of the demonstration moves. */
function demoClock() {
  let moved: Date | null = null;
  return {
    now: () => moved ?? new Date(),
    set: (instant: Date | null): void => {
      moved = instant;
    },
  };
}

async function serve(
  config: Config,
  running: Running,
  clock: ReturnType<typeof demoClock>,
  io: CliIo,
): Promise<number> {
  const { app } = running;
  if (running.newKeyFile) io.out(keyFileNotice(running.newKeyFile, io.english));
  if ((await needsSetUp(app)) && (config.demo ?? (await askForDemo(io)))) {
    await loadDemoInto(app, clock, io);
    clock.set(null);
  }
  const server = await createServer(app);
  try {
    await server.listen({ host: config.host, port: config.port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    io.err(
      io.english
        ? `Port ${config.port} is in use; set PORT to another one.\n`
        : `端口${config.port}已被占用，请用环境变量 PORT 指定其他端口。\n`,
    );
    return 1;
  }
  const stopJobs = startJobs(app, (name, error) => server.log.error({ err: error, job: name }, 'job failed'));
  io.out(await addresses(running, app.publicUrl, io.english));
  await toldToStop();
  await server.close();
  await stopJobs();
  return 0;
}

const toldToStop = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

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
