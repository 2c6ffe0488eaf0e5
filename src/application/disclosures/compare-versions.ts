import { type BodyDifferences, diffBodies } from '../../documents/body/differences/diff-bodies.ts';
import { diffFields, type FieldDifference } from '../../documents/body/differences/diff-fields.ts';
import type { ItemContent } from '../../domain/disclosures/item-content.ts';
import {
  ITEM_KIND_LABELS,
  OPENNESS_LABELS,
  RELATION_LABELS,
  VALIDITY_LABELS,
} from '../../domain/disclosures/kinds.data.ts';
import { type Actor, demand, NotFound } from '../actor.ts';
import type { App } from '../app.ts';
import { loadItem } from './load-item.ts';

/** What changed between two versions, ready to be shown. */
export type VersionDifferences = {
  readonly fields: readonly FieldDifference[];
  readonly body: BodyDifferences;
};

/** What is told about an item, in the words a clerk knows. */
function labelled({ kind, title, metadata, attachments }: ItemContent) {
  const values: Readonly<Record<string, string | null>> = {
    标题: title,
    种类: ITEM_KIND_LABELS[kind],
    发布机构: metadata.issuer,
    发文字号: metadata.documentNumber,
    成文日期: metadata.writtenOn,
    形成或者变更之日: metadata.formedOn,
    实施日期: metadata.effectiveOn,
    有效期至: metadata.expiresOn,
    有效性: VALIDITY_LABELS[metadata.validity],
    主题分类: metadata.theme,
    主题词: metadata.keywords.join(' '),
    内容概述: metadata.summary,
    信息来源: metadata.source,
    公开属性: OPENNESS_LABELS[metadata.openness],
    不主动公开的理由: metadata.opennessReason,
    关联: metadata.relations.map((it) => `${RELATION_LABELS[it.kind].to} ${it.itemId}`).join('；'),
    附件: attachments.map((it) => `${it.name}（${it.sha256.slice(0, 12)}）`).join('；'),
  };
  return Object.entries(values).map(([label, value]) => ({ label, value: value ?? '' }));
}

/** Differences between two versions of an item; version 0 stands for the working copy. */
export function compareVersions(
  app: App,
  actor: Actor,
  itemId: string,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<VersionDifferences> {
  demand(actor, 'disclosures:read');
  return app.store.read(actor.agencyId, async (tx) => {
    const { draft } = await loadItem(app, tx, itemId);
    const contentOf = async (number: number): Promise<ItemContent> => {
      if (number === 0) return draft;
      const version = await tx.disclosures.version(itemId, number);
      if (!version) throw new NotFound('没有找到这个版本');
      return version.content;
    };
    const [before, after] = [await contentOf(from), await contentOf(to)];
    return {
      fields: diffFields(labelled(before), labelled(after)),
      body: diffBodies(before.body, after.body),
    };
  });
}
