/** The part of an item a text stands in: what a reader sees, its metadata, or a file attached to it. */
export type CheckedPart = 'title' | 'summary' | 'metadata' | 'body' | 'attachment';

/**
 * A piece of text and the words that lead a person to it, such as 第3段 or 第5页.
 *
 * The row of a table is a piece of its own, 第2表第4行, its cells parted by tabs: the first row of the same
 * table then tells what a number in it is.
 */
export type TextSegment = {
  readonly where: string;
  readonly text: string;
};

/** A text to be checked before publication, cut into the pieces in which a reader meets it. */
export type CheckedText = {
  readonly part: CheckedPart;
  /** The name of the attached file, or of the metadata field; absent for title, summary and body. */
  readonly name?: string;
  readonly segments: readonly TextSegment[];
};

/**
 * How much a finding weighs: `block` stops publication and sending, `warning` wants a reasoned decision,
 * `hint` is only shown.
 */
export type FindingSeverity = 'block' | 'warning' | 'hint';

/**
 * Who may let a finding pass, with a reason that is recorded: nobody, a secrecy reviewer who is not the
 * author, or anybody who works on the item.
 */
export type OverruleRight = 'never' | 'secrecy-reviewer' | 'anybody';

/** Where a finding was made. */
export type FindingPlace = {
  readonly part: CheckedPart;
  /** The name of the attached file, or of the metadata field. */
  readonly name?: string;
  /** The place in Chinese: 第3段、第2表第4行、第5页. */
  readonly where: string;
  /** The words around it, with personal data masked: a finding is stored and shown to many. */
  readonly excerpt: string;
};

/**
 * Something that must be looked at before information is published or sent (发布前审查发现的问题).
 *
 * OGI Regulations (政府信息公开条例), arts. 14–17: what is to be published is examined first; art. 15: no
 * personal privacy or trade secret whose publication would harm the lawful rights of a third party.
 */
export type CheckFinding = {
  /** Stable name of the rule, such as `identity-number`. */
  readonly code: string;
  readonly severity: FindingSeverity;
  readonly overrule: OverruleRight;
  readonly place: FindingPlace;
  /** What was found, in Chinese. */
  readonly message: string;
  /** The article the rule rests on, or `null` when it is a matter of good writing. */
  readonly article: string | null;
  /** What to do about it, in Chinese. */
  readonly advice: string;
  /**
   * Names this finding and no other: an overruling is stored under it and no longer holds once the text
   * it was given for has changed. Made by `findingKey`; no personal data can be read from it.
   */
  readonly key: string;
};
