import type { ItemView } from '../../../src/api/disclosures/views.ts';
import type { ItemMetadata } from '../../../src/domain/disclosures/item-content.ts';
import type { ItemKind } from '../../../src/domain/disclosures/kinds.data.ts';

/** The working copy as the editor holds and sends it. */
export type Draft = {
  readonly kind: ItemKind;
  readonly columnId: string;
  readonly title: string;
  readonly metadata: ItemMetadata;
  readonly body: string;
  readonly attachments: readonly {
    readonly fileId: string;
    readonly name: string;
    readonly use: 'attachment' | 'image';
  }[];
};

/** What the server keeps, as the editor works on it. */
export const draftOf = ({ content }: ItemView): Draft => ({
  ...content,
  attachments: content.attachments.map(({ fileId, name, use }) => ({ fileId, name, use })),
});
