/** The file cannot be read as a document; `message` says in Chinese why, and what to do. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}
