import type { ListedItem } from '../../database/published-items.ts';
import {
  declinedTopicStep,
  TOPIC_ACTION_LABELS,
  TOPIC_ACTIONS,
  TOPIC_STAGE_LABELS,
  type TopicContent,
  type TopicSection,
} from '../../domain/topics/topic.ts';
import type { Download } from '../access-requests/public-views.ts';
import { type Actor, demand, NotFound } from '../actor.ts';
import type { Agency } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { timelineOf } from '../participation/participation-log.ts';
import { openPublicFile, publicFileViews } from '../participation/public-files.ts';
import { TOPIC_PERMISSIONS } from './edit-topic.ts';

/** All topics of the organ, the latest first. */
export const listTopics = (app: App, actor: Actor) => {
  demand(actor, 'disclosures:read');
  return app.store.read(actor.agencyId, async (tx) =>
    (await tx.topics.list()).map(({ id, stage, content, published, publishedAt }) => ({
      id,
      title: content.title,
      stage,
      stageLabel: TOPIC_STAGE_LABELS[stage],
      isPublic: published !== null,
      publishedAt: publishedAt?.toISOString() ?? null,
      fromOn: content.fromOn,
      toOn: content.toOn,
    })),
  );
};

/** How many of the newest public items are offered to be picked by hand. */
const CHOICES = 300;

/** The page of one topic: what is worked on, how many items each section finds now, what may be done. */
export const viewTopic = async (app: App, actor: Actor, id: string) => {
  demand(actor, 'disclosures:read');
  const view = await app.store.read(actor.agencyId, async (tx) => {
    const row = await tx.topics.find(id);
    if (!row) throw new NotFound('没有找到这个专题');
    const state = { ...row, isPublic: row.published !== null };
    return {
      id,
      version: row.version,
      stage: row.stage,
      stageLabel: TOPIC_STAGE_LABELS[row.stage],
      isPublic: row.published !== null,
      publishedAt: row.publishedAt?.toISOString() ?? null,
      content: row.content,
      mayEdit: row.stage !== 'in-review' && actor.permissions.has('disclosures:edit'),
      pictures: publicFileViews(await tx.participation.filesOf({ topicId: id })),
      actions: TOPIC_ACTIONS.filter(
        (it) =>
          declinedTopicStep(it, state, actor.staffId) === null &&
          actor.permissions.has(TOPIC_PERMISSIONS[it]),
      ).map((action) => ({ action, label: TOPIC_ACTION_LABELS[action] })),
      timeline: await timelineOf(tx, id),
    };
  });
  const found = await sectionsOf(app, actor.agencyId, view.content);
  const newest = await app.store.publicItems.list(app.now(), actor.agencyId, { offset: 0, limit: CHOICES });
  const choices = newest.map((it) => ({ id: it.id, title: it.title }));
  return {
    ...view,
    choices,
    found: found.map(({ label, items }) => ({ label, items: items.map((it) => it.title) })),
  };
};

/** The items of a section that are public now: by hand in the order chosen, otherwise the newest first. */
async function itemsOf(app: App, agencyId: string, { source, most }: TopicSection): Promise<ListedItem[]> {
  const now = app.now();
  if (source.from === 'items') {
    const found = await app.store.publicItems.byIds(now, agencyId, source.itemIds);
    const byId = new Map(found.map((it) => [it.id, it]));
    return source.itemIds.flatMap((id) => byId.get(id) ?? []).slice(0, most);
  }
  const page = { offset: 0, limit: most };
  if (source.from === 'column')
    return app.store.publicItems.list(now, agencyId, { columnId: source.columnId, ...page });
  const byId = new Map<string, ListedItem>();
  for (const words of source.words)
    for (const row of await app.store.publicItems.list(now, agencyId, { words, ...page }))
      byId.set(row.id, row);
  return [...byId.values()]
    .toSorted((a, b) => b.firstPublishedAt.getTime() - a.firstPublishedAt.getTime())
    .slice(0, most);
}

async function sectionsOf(app: App, agencyId: string, { sections }: TopicContent) {
  const found = [];
  for (const section of sections)
    found.push({ label: section.label, items: await itemsOf(app, agencyId, section) });
  return found;
}

/** The topics the public sees now. */
export const publicTopics = (app: App, agency: Agency) =>
  app.store.read(agency.id, async (tx) =>
    (await tx.topics.listPublic(app.now())).map(({ id, content, publishedAt }) => ({
      id,
      title: content.title,
      intro: content.intro,
      publishedAt,
    })),
  );

export type PublicTopicLine = Awaited<ReturnType<typeof publicTopics>>[number];

/** One topic with its items as they are public at this moment; unpublished and foreign answer alike. */
export async function publicTopic(app: App, agency: Agency, id: string) {
  const found = await app.store.read(agency.id, (tx) => tx.topics.findPublic(app.now(), id));
  if (!found) throw new NotFound('没有找到这个专题');
  const { content, publishedAt } = found;
  return { id, content, publishedAt, sections: await sectionsOf(app, agency.id, content) };
}

export type PublicTopicView = Awaited<ReturnType<typeof publicTopic>>;

/** The picture of a topic that is public now. */
export const publicTopicPicture = (
  app: App,
  agency: Agency,
  { id, fileId }: { readonly id: string; readonly fileId: string },
): Promise<Download> =>
  app.store.read(agency.id, async (tx) => {
    const found = await tx.topics.findPublic(app.now(), id);
    const file = found?.content.picture?.fileId === fileId ? await tx.participation.file(fileId) : undefined;
    if (file?.topicId !== id) throw new NotFound('没有找到这张图片');
    return openPublicFile(app, file);
  });
