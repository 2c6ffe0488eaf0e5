import type { Generated, JSONColumnType } from 'kysely';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type {
  ItemAttachment,
  ItemContent,
  ItemRelation,
  RuleNote,
} from '../domain/disclosures/item-content.ts';
import type { InterpretationForm, ItemKind, Validity } from '../domain/disclosures/kinds.data.ts';
import type { ItemStatus } from '../domain/disclosures/lifecycle.data.ts';

/** Parts of a published item that are only shown. */
export type PublishedDetails = {
  readonly form: InterpretationForm | null;
  readonly ruleNotes: readonly RuleNote[];
  readonly catalogueEntryIds: readonly string[];
  readonly formedOn: PlainDate;
};

/** Rows of migration 0014, camel-cased. */
export type DisclosureTables = {
  disclosureItems: {
    agencyId: string;
    id: string;
    kind: ItemKind;
    columnId: string;
    title: string;
    indexNumber: string | null;
    status: ItemStatus;
    authorId: string;
    formedOn: PlainDate;
    dueOn: PlainDate | null;
    provisional: boolean;
    calendarVersion: string;
    liveVersion: number | null;
    liveFrom: Date | null;
    lateReview: boolean;
    lookBack: boolean;
    reEvaluateOn: PlainDate | null;
    createdAt: Date;
    updatedAt: Date;
    version: number;
  };
  disclosureDrafts: {
    agencyId: string;
    itemId: string;
    revision: number;
    content: JSONColumnType<ItemContent>;
    savedBy: string;
    savedAt: Date;
    /** Who wrote on it since it was last public. */
    writerIds: Generated<string[]>;
  };
  disclosureVersions: {
    agencyId: string;
    itemId: string;
    number: number;
    content: JSONColumnType<ItemContent>;
    digest: Buffer;
    savedBy: string;
    savedAt: Date;
  };
  disclosureFiles: {
    agencyId: string;
    id: string;
    itemId: string;
    name: string;
    mediaType: string;
    size: number;
    address: string;
    sha256: Buffer;
    createdAt: Date;
    createdBy: string;
  };
  publishedItems: {
    agencyId: string;
    id: string;
    version: number;
    state: 'published' | 'withdrawn';
    kind: ItemKind;
    columnId: string;
    columnPath: string[];
    title: string;
    indexNumber: string;
    documentNumber: string | null;
    issuer: string;
    source: string;
    writtenOn: PlainDate | null;
    firstPublishedAt: Date;
    visibleFrom: Date;
    supersededFrom: Date | null;
    effectiveOn: PlainDate | null;
    expiresOn: PlainDate | null;
    validity: Validity | null;
    articleItem: number | null;
    theme: string;
    keywords: string[];
    summary: string;
    body: string;
    text: string;
    attachments: JSONColumnType<readonly ItemAttachment[]>;
    relations: JSONColumnType<readonly ItemRelation[]>;
    details: JSONColumnType<PublishedDetails>;
    contentSha256: Buffer;
    reason: string | null;
  };
};
