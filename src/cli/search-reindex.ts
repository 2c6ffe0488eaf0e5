import { agencyByCode, listAgencies } from '../application/agencies/find-agency.ts';
import { reindexAgency } from '../application/search/reindex.ts';
import { loadConfig } from '../config.ts';
import { open } from '../start.ts';
import type { CliIo } from './cli-io.ts';

const usage = ({ english }: CliIo): string =>
  english
    ? 'usage: gongkai search reindex [--organ CODE]\n'
    : '用法：gongkai search reindex [--organ 机关代码]\n';

/** A line each so many items. */
const STEP = 1000;

/**
 * `gongkai search reindex`: builds the index of words anew while the system runs. An interrupted run goes on where it
 * stood; exit 0 when the new index is in force.
 */
export async function runSearchReindex(args: readonly string[], io: CliIo): Promise<number> {
  const [flag, code, ...more] = args;
  if (more.length > 0 || (flag !== undefined && (flag !== '--organ' || !code))) {
    io.err(usage(io));
    return 64;
  }
  const running = await open(loadConfig(), { beside: true });
  try {
    const agencies = code ? [await agencyByCode(running.app, code)] : await listAgencies(running.app);
    for (const { id, name } of agencies) {
      const began = performance.now();
      let told = 0;
      const { done } = await reindexAgency(running.app, id, (progress) => {
        if (progress.done - told < STEP) return;
        told = progress.done;
        io.out(`  ${name} ${progress.done}/${progress.total}\n`);
      });
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      io.out(
        io.english
          ? `${name}: ${done} items indexed in ${seconds} s\n`
          : `${name}：已重建${done}条，用时${seconds}秒\n`,
      );
    }
    return 0;
  } finally {
    await running.stop();
  }
}
