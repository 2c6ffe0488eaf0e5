import { readFile } from 'node:fs/promises';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import type { CliIo } from './cli-io.ts';

/** Exit statuses of `gongkai report …`, as its help says them. */
export const REPORT_EXIT = { whole: 0, partial: 1, refused: 2, wrongUsage: 64 } as const;

/** One of the commands: its help, how its words are understood (`null`: not at all), and what it does. */
type ReportCommand<C> = {
  readonly usage: { readonly zh: string; readonly en: string };
  readonly commandIn: (args: readonly string[]) => C | null;
  /** Answers the exit status. */
  readonly run: (command: C, io: CliIo) => Promise<number>;
};

/** Gives help where it is asked for or needed; else does what the command says. Answers the exit status. */
export async function runReportCommand<C>(
  { usage, commandIn, run }: ReportCommand<C>,
  args: readonly string[],
  io: CliIo,
): Promise<number> {
  const help = io.english ? usage.en : usage.zh;
  if (args.includes('--help') || args.includes('-h')) {
    io.out(help);
    return REPORT_EXIT.whole;
  }
  const command = commandIn(args);
  if (command !== null) return run(command, io);
  io.err(help);
  return REPORT_EXIT.wrongUsage;
}

/** The words of a command, sorted into options and the rest; `null` where an option does not exist. */
export function wordsIn<O extends ParseArgsOptionsConfig>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch {
    return null;
  }
}

/** The bytes of a file, `-` being standard input; `null`, said in words, where it cannot be opened. */
export async function contentOf(path: string, io: CliIo): Promise<Uint8Array | null> {
  try {
    return path === '-' ? await io.stdin() : await readFile(path);
  } catch {
    io.err(io.english ? `cannot read the file ${path}\n` : `无法打开文件“${path}”。\n`);
    return null;
  }
}
