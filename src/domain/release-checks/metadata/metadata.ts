import type { PlainDate } from '../../calendar/plain-date.ts';

/** What is told about the information, as far as the checks look at it; `null` and empty where not given. */
export type ReleaseMetadata = {
  readonly title: string;
  /** 索引号; `undefined` while the system has not given one yet: nothing is missing then. */
  readonly indexNumber?: string | null;
  /** 发文字号. */
  readonly documentNumber: string | null;
  /** Whether this kind of information has a document number. */
  readonly numbered: boolean;
  readonly issuer: string;
  readonly writtenOn: PlainDate | null;
  /** The day it is or was published. */
  readonly publishedOn: PlainDate;
  readonly effectiveOn: PlainDate | null;
  /** The last day it is in force. */
  readonly expiresOn: PlainDate | null;
  readonly keywords: readonly string[];
  readonly summary: string;
};
