import { loadConfig } from '../config.ts';
import { open } from '../start.ts';
import type { CliIo } from './cli-io.ts';

/** `gongkai migrate`: opening the system brings the schema up to date; here it is done without serving. */
export async function runMigrate(args: readonly string[], io: CliIo): Promise<number> {
  if (args.length > 0) {
    io.err(io.english ? 'usage: gongkai migrate\n' : '用法：gongkai migrate\n');
    return 64;
  }
  const running = await open(loadConfig());
  await running.stop();
  io.out(io.english ? 'The database schema is up to date.\n' : '数据库结构已是最新。\n');
  return 0;
}
