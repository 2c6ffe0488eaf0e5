import type { PlainDate } from '../calendar/plain-date.ts';
import type { InterpretationForm, ItemKind, Openness, RelationKind, Validity } from './kinds.data.ts';

/** A line of the note under the title of a rule (题注): when and under which number it was issued, amended, took effect. */
export type RuleNote = {
  readonly act: 'issued' | 'amended' | 'effective';
  readonly on: PlainDate;
  /** 令号或者文号; empty for the day of effect. */
  readonly number: string;
};

/** A link to another item of the same organ. */
export type ItemRelation = { readonly kind: RelationKind; readonly itemId: string };

/** A period other than 20 working days, where a law sets one (art. 26, last half). */
export type OtherPeriod = { readonly workingDays: number; readonly basis: string };

/** What is known of an item beside its text: `domain-law` 6.2 and 10.1; the minimum of the catalogue is art. 12. */
export type ItemMetadata = {
  /** 发文机关 or 发布机构, the full name. */
  readonly issuer: string;
  /** 发文字号; `null` for what has none. */
  readonly documentNumber: string | null;
  /** 成文日期. */
  readonly writtenOn: PlainDate | null;
  /** The day it was made or changed (形成或者变更之日): the 20 working days of art. 26 run from it. */
  readonly formedOn: PlainDate;
  readonly otherPeriod: OtherPeriod | null;
  /** 实施日期. */
  readonly effectiveOn: PlainDate | null;
  /** The last day it is in force (有效期至); it expires by itself on the day after. */
  readonly expiresOn: PlainDate | null;
  readonly validity: Validity;
  /** 主题分类. */
  readonly theme: string;
  /** The item of art. 20, 1–15; `null` where it falls under art. 21 alone. */
  readonly articleItem: number | null;
  readonly keywords: readonly string[];
  /** 内容概述, at most 100 characters. */
  readonly summary: string;
  /** 信息来源. */
  readonly source: string;
  readonly openness: Openness;
  /** Why it is not published of the organ's own motion, with the article; empty for `proactive`. */
  readonly opennessReason: string;
  /** When to look again whether it can be opened (art. 18); `null` for what is open. */
  readonly reEvaluateOn: PlainDate | null;
  readonly form: InterpretationForm | null;
  readonly ruleNotes: readonly RuleNote[];
  readonly relations: readonly ItemRelation[];
  /** Entries of standard catalogues (公开事项标准目录) it satisfies. */
  readonly catalogueEntryIds: readonly string[];
};

/** A file of an item: to be downloaded, or a picture in the text. */
export type ItemAttachment = {
  readonly fileId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly use: 'attachment' | 'image';
};

/** All that is published of an item, as one unit: what was reviewed is what goes out, byte for byte. */
export type ItemContent = {
  readonly kind: ItemKind;
  readonly columnId: string;
  readonly title: string;
  readonly metadata: ItemMetadata;
  /** HTML in normal form; pictures as `file:<fileId>`, links to items as `item:<itemId>`. */
  readonly body: string;
  readonly attachments: readonly ItemAttachment[];
};
