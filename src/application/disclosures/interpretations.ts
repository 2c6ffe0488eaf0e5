import type { Transaction } from '../../database/store.ts';
import type { ItemAction } from '../../domain/disclosures/lifecycle.data.ts';
import type { Refusal } from '../../domain/shared/refusal.ts';

const RELEASING: ReadonlySet<ItemAction> = new Set(['publish', 'schedule', 'publish-urgently']);

/**
 * An interpretation does not come out before the document it interprets: both are published together (解读材料与文件
 * 同步起草、同步审批、同步发布). Looked at when all of a transaction is out, so their order does not matter.
 */
export async function unpublishedSubject(
  tx: Transaction,
  itemIds: readonly string[],
  action: ItemAction,
): Promise<Refusal | null> {
  if (!RELEASING.has(action)) return null;
  for (const itemId of itemIds) {
    const row = await tx.publishedItems.latest(itemId);
    const subjects = row?.relations.filter((it) => it.kind === 'interprets') ?? [];
    for (const subject of subjects) {
      const document = await tx.publishedItems.latest(subject.itemId);
      const out = document?.state === 'published' && row && document.visibleFrom <= row.visibleFrom;
      if (out) continue;
      const known = await tx.disclosures.find(subject.itemId);
      return {
        code: 'subject-unpublished',
        message: `《${row?.title}》解读的文件《${known?.title ?? '（未找到）'}》还没有公开。解读材料应当与文件同步发布：请先发布文件，或者在发布文件时选择“一并发布”`,
        article: null,
      };
    }
  }
  return null;
}
