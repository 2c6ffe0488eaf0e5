/** A piece of the text in both versions. */
export type BodyDifference = {
  /** `restyled`: the same words set otherwise, such as in bold or with another link. */
  readonly change: 'same' | 'changed' | 'restyled' | 'inserted' | 'deleted';
  /** What the piece is, such as 段落 or 表格行. */
  readonly name: string;
  /** Safe HTML with `<ins>` and `<del>`. */
  readonly html: string;
};
