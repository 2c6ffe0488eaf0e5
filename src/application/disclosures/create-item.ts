import { v7 as uuid } from 'uuid';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import { foldItem } from '../../domain/disclosures/fold-item.ts';
import type { ItemContent, ItemMetadata } from '../../domain/disclosures/item-content.ts';
import type { ItemKind } from '../../domain/disclosures/kinds.data.ts';
import { KIND_TRAITS } from '../../domain/disclosures/kinds.data.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { type Actor, demand } from '../actor.ts';
import { agencyById } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { columnFor } from '../columns/find-columns.ts';
import { type Once, transactOnce } from '../shared/once.ts';
import type { NewItem } from './item-input.ts';
import { appendItemEvent, itemCaches, loadItem } from './load-item.ts';

export type CreatedItem = { readonly itemId: string; readonly version: number; readonly revision: number };

/** What an item starts with: the organ as its source, public unless somebody says otherwise (art. 5). */
export const usualMetadata = (kind: ItemKind, issuer: string, formedOn: PlainDate): ItemMetadata => ({
  issuer,
  documentNumber: null,
  writtenOn: null,
  formedOn,
  otherPeriod: null,
  effectiveOn: null,
  expiresOn: null,
  validity: 'valid',
  theme: '',
  articleItem: KIND_TRAITS[kind].articleItem,
  keywords: [],
  summary: '',
  source: issuer,
  openness: 'proactive',
  opennessReason: '',
  reEvaluateOn: null,
  form: kind === 'interpretation' ? 'text' : null,
  ruleNotes: [],
  relations: [],
  catalogueEntryIds: [],
});

/** Begins an item; the 20 working days of art. 26 run from the day it was made or changed. */
export async function createItem(
  app: App,
  actor: Actor,
  input: NewItem,
  once: Once | null = null,
): Promise<Result<CreatedItem>> {
  demand(actor, 'disclosures:edit');
  const agency = await agencyById(app, actor.agencyId);
  const { kind, columnId, title, formedOn } = input;
  if (formedOn > app.today())
    return refuse('formed-later', '形成或者变更之日不能晚于今天', '《条例》第二十六条');
  return transactOnce<CreatedItem>(app, actor.agencyId, once, async (tx) => {
    const column = await columnFor(tx, columnId, kind);
    if (!column.ok) return column;
    const itemId = uuid();
    const metadata = usualMetadata(kind, agency.name, formedOn);
    const content: ItemContent = { kind, columnId, title, metadata, body: '', attachments: [] };
    const now = app.now();
    const created = {
      type: 'item-created' as const,
      occurredOn: app.today(),
      facts: { kind, title, formedOn },
    };
    const seq = await appendItemEvent(tx, itemId, actor.staffId, created);
    const first = { ...created, seq, recordedAt: now.toISOString(), actorId: actor.staffId };
    const state = foldItem([first], now.toISOString());
    await tx.disclosures.insert({
      agencyId: actor.agencyId,
      id: itemId,
      kind,
      columnId,
      title,
      indexNumber: null,
      authorId: actor.staffId,
      createdAt: now,
      updatedAt: now,
      ...itemCaches(state, null, app.calendar),
    });
    await tx.disclosures.insertDraft(itemId, content, actor.staffId, now);
    const { revision } = await loadItem(app, tx, itemId);
    return ok({ itemId, version: seq, revision });
  });
}
