import type { CliIo } from './cli-io.ts';

/** The streams of this process; English where the locale is English and not Chinese. */
export function processIo(language: string): CliIo {
  return {
    stdin: async () => {
      const parts: Buffer[] = [];
      for await (const part of process.stdin) parts.push(Buffer.from(part as Uint8Array));
      return Buffer.concat(parts);
    },
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    english: language.startsWith('en'),
  };
}
