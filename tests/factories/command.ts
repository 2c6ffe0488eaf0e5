import type { CliIo } from '../../src/cli/cli-io.ts';

/** What stands behind a command: its standard input, and the language of its help. */
export type CommandGiven = { readonly stdin?: string | Uint8Array; readonly english?: boolean };

/** Runs a command of `gongkai` in this process; answers its exit status and what it said. */
export async function runCommand(
  command: (args: readonly string[], io: CliIo) => Promise<number>,
  args: readonly string[],
  { stdin = '', english = false }: CommandGiven = {},
) {
  const said = { out: '', err: '' };
  const code = await command(args, {
    stdin: async () => (typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    english,
  });
  return { code, ...said };
}
