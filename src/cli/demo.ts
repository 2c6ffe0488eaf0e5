import { needsSetUp } from '../application/agencies/set-up.ts';
import type { App } from '../application/app.ts';
import { loadDemo } from '../application/demo/load-demo.ts';
import { createStoryClock, type StoryClock } from '../application/demo/story-clock.ts';
import { loadConfig } from '../config.ts';
import { dayInChina } from '../domain/calendar/plain-date.ts';
import { open } from '../start.ts';
import type { CliIo } from './cli-io.ts';
import { marked } from './demo-mark.ts';

/** Loads the demonstration through the real use cases, moving the clock from day to day. */
export async function loadDemoInto(
  app: App,
  { clock, dataFolder }: { clock: Pick<StoryClock, 'at'>; dataFolder: string },
  io: CliIo,
): Promise<void> {
  const began = Date.now();
  io.out(io.english ? 'Loading demonstration data …\n' : '正在装入演示数据……\n');
  const summary = await marked(dataFolder, () => loadDemo(app, clock, { today: dayInChina(new Date()) }));
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  io.out(
    io.english
      ? `Demonstration data loaded in ${seconds} s: ${summary.requests} requests.\n`
      : `演示数据已装入（${seconds}秒）：申请${summary.requests}件。\n`,
  );
  const { number, queryCode } = summary.showcase;
  io.out(
    io.english
      ? `To see a request as its applicant: ${number}, query code ${queryCode}\n`
      : `以申请人身份查询一件已答复的申请：登记编号 ${number}，查询码 ${queryCode}\n`,
  );
}

/** `gongkai demo`: loads the demonstration into an empty system that is not running. */
export async function runDemo(args: readonly string[], io: CliIo): Promise<number> {
  if (args.length > 0) {
    io.err(io.english ? 'usage: gongkai demo\n' : '用法：gongkai demo\n');
    return 64;
  }
  const clock = createStoryClock();
  const config = loadConfig();
  const running = await open(config, { now: clock.now });
  try {
    if (!(await needsSetUp(running.app))) {
      io.err(
        io.english
          ? 'The system is not empty; demonstration data is only for an empty one.\n'
          : '系统中已有机关，演示数据只能装入空的系统。\n',
      );
      return 2;
    }
    await loadDemoInto(running.app, { clock, dataFolder: config.dataFolder }, io);
    return 0;
  } finally {
    await running.stop();
  }
}
