/** How a file is read beyond its headers. */
export type Options = {
  readonly columns: Readonly<Record<string, string>>;
  readonly defaults: Readonly<Record<string, string>>;
  readonly existing: 'skip' | 'refuse';
};
