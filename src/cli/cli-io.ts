/** What a command of `gongkai` may touch besides its files: the process stands behind it, or a test. */
export type CliIo = {
  /** The whole standard input. */
  readonly stdin: () => Promise<Uint8Array>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Help and errors of use are given in English instead of Chinese. */
  readonly english: boolean;
};
