import { loadLanguage } from '../config.ts';
import { commandOf, helpText } from './commands.ts';
import { processIo } from './process-io.ts';

/**
 * The `gongkai` command. Exit status: 0 done; 1 fault, or a finding of error severity; 2 input refused with the
 * reason; 64 wrong usage (`docs/operations.md`).
 */
const [name, ...args] = process.argv.slice(2);
const io = processIo(loadLanguage());
const command = commandOf(name, args);

if (!command) {
  const asked = name === undefined || ['help', '--help', '-h'].includes(name);
  (asked ? io.out : io.err)(helpText(io.english));
  process.exitCode = asked ? 0 : 64;
} else {
  try {
    process.exitCode = await command.run(command.args, io);
  } catch (error) {
    io.err(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
