import { listAgencies } from '../application/agencies/find-agency.ts';
import { verifyAgency } from '../application/verification/verify-agency.ts';
import { loadConfig } from '../config.ts';
import { open } from '../start.ts';
import type { CliIo } from './cli-io.ts';

/** `gongkai verify`: exit 0 when everything holds, 1 with each fault named. */
export async function runVerify(args: readonly string[], io: CliIo): Promise<number> {
  if (args.length > 0) {
    io.err(io.english ? 'usage: gongkai verify\n' : '用法：gongkai verify\n');
    return 64;
  }
  const running = await open(loadConfig(), { beside: true });
  try {
    let faults = 0;
    for (const agency of await listAgencies(running.app)) {
      const result = await verifyAgency(running.app, agency.id);
      const events = result.chains.reduce((sum, it) => sum + it.events, 0);
      io.out(
        io.english
          ? `${agency.name}: ${events} events in ${result.chains.length} chains, ${result.requests} requests, ${result.files} files; ${result.faults.length} faults\n`
          : `${agency.name}：事件链${result.chains.length}条、事件${events}个，申请${result.requests}件，文件${result.files}个；发现问题${result.faults.length}处\n`,
      );
      for (const fault of result.faults) io.err(`  ${fault}\n`);
      faults += result.faults.length;
    }
    return faults === 0 ? 0 : 1;
  } finally {
    await running.stop();
  }
}
