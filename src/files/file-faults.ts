/** The stored bytes are not those that were put: a fault of the disk, or a change from outside. */
export class FileDamaged extends Error {
  override readonly name: string = 'FileDamaged';
}

/** There is no such file, or no longer. */
export class FileMissing extends Error {
  override readonly name = 'FileMissing';
}

/** A stream brought more bytes than it may. */
export class FileTooLarge extends Error {
  override readonly name = 'FileTooLarge';
}
