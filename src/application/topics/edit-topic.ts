import { v7 as uuid } from 'uuid';
import type { Transaction } from '../../database/store.ts';
import type { TopicRow } from '../../database/topics.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import type { Permission } from '../../domain/staff/roles.data.ts';
import {
  checkTopic,
  declinedTopicStep,
  TOPIC_LIFECYCLE,
  type TopicAction,
  type TopicStage,
} from '../../domain/topics/topic.ts';
import type { ChangeOptions } from '../access-requests/change-options.ts';
import { type Actor, demand, NotFound, Outdated } from '../actor.ts';
import type { App } from '../app.ts';
import { checkPublicText } from '../participation/check-public-text.ts';
import { appendParticipation } from '../participation/participation-log.ts';
import { keepPublicFile } from '../participation/public-files.ts';
import { type Once, transactOnce } from '../shared/once.ts';
import type { TopicEdit, TopicInput } from './topic-input.ts';

async function lockTopic(tx: Transaction, id: string, expectedVersion?: number): Promise<TopicRow> {
  const row = await tx.topics.findForUpdate(id);
  if (!row) throw new NotFound('没有找到这个专题');
  if (expectedVersion !== undefined && expectedVersion !== row.version)
    throw new Outdated(row.version, '这个专题');
  return row;
}

/** Begins a topic. */
export async function draftTopic(
  app: App,
  actor: Actor,
  content: TopicInput,
  once: Once | null = null,
): Promise<Result<{ topicId: string }>> {
  demand(actor, 'disclosures:edit');
  return transactOnce<{ topicId: string }>(app, actor.agencyId, once, async (tx) => {
    const id = uuid();
    await tx.topics.insert({
      agencyId: actor.agencyId,
      id,
      stage: 'draft',
      content: { ...content, picture: null },
      published: null,
      publishedAt: null,
      submittedBy: null,
      createdAt: app.now(),
      createdBy: actor.staffId,
      version: 1,
    });
    await appendParticipation(app, tx, { id, type: 'topic-drafted', actorId: actor.staffId });
    return ok({ topicId: id });
  });
}

/** Changes a topic; what is published stays on the portal until the change has been reviewed. */
export async function editTopic(
  app: App,
  actor: Actor,
  id: string,
  { version, ...content }: TopicEdit,
): Promise<Result<{ version: number }>> {
  demand(actor, 'disclosures:edit');
  return app.store.transaction<{ version: number }>(actor.agencyId, async (tx) => {
    const row = await lockTopic(tx, id, version);
    if (row.stage === 'in-review') return refuse('not-a-draft', '专题正在审查，请先退回修改');
    if (content.picture && (await tx.participation.file(content.picture.fileId))?.topicId !== id)
      throw new NotFound('没有找到这张图片');
    await tx.topics.save(id, { content, stage: 'draft', version: version + 1 });
    await appendParticipation(app, tx, { id, type: 'topic-edited', actorId: actor.staffId });
    return ok({ version: version + 1 });
  });
}

/** Adds a picture; it shows once the topic names it and is published. */
export async function addTopicPicture(
  app: App,
  actor: Actor,
  topicId: string,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Result<{ fileId: string }>> {
  demand(actor, 'disclosures:edit');
  return app.store.transaction<{ fileId: string }>(actor.agencyId, async (tx) => {
    await lockTopic(tx, topicId);
    const kept = await keepPublicFile(app, tx, { file, owner: { topicId }, createdBy: actor.staffId });
    if (!kept.ok) return kept;
    await appendParticipation(app, tx, {
      id: topicId,
      type: 'topic-picture-added',
      actorId: actor.staffId,
      facts: { fileId: kept.value.id },
    });
    return ok({ fileId: kept.value.id });
  });
}

/** Publication and withdrawal are decided by reviewers (信息发布审查). */
export const TOPIC_PERMISSIONS: Readonly<Record<TopicAction, Permission>> = {
  submit: 'disclosures:edit',
  return: 'disclosures:review',
  publish: 'disclosures:review',
  'take-down': 'disclosures:review',
};

function effectOf(app: App, actor: Actor, row: TopicRow, action: TopicAction): Result<Partial<TopicRow>> {
  if (action === 'take-down') return ok({ published: null });
  if (action === 'publish') return ok({ published: row.content, publishedAt: app.now() });
  if (action === 'return') return ok({ submittedBy: null });
  const complete = checkTopic(row.content);
  if (!complete.ok) return complete;
  const { title, intro, hotline, sections, picture } = row.content;
  const clean = checkPublicText(
    [title, intro, hotline, picture?.alt ?? '', ...sections.map((it) => it.label)],
    app.today(),
  );
  return clean.ok ? ok({ submittedBy: actor.staffId }) : clean;
}

/** Takes one step of a topic: permission, table, another person where it is the review, then its effects. */
export async function stepTopic(
  app: App,
  actor: Actor,
  id: string,
  {
    action,
    note,
    options = {},
  }: { readonly action: TopicAction; readonly note: string; readonly options?: ChangeOptions },
): Promise<Result<{ version: number; stage: TopicStage }>> {
  demand(actor, TOPIC_PERMISSIONS[action]);
  return transactOnce<{ version: number; stage: TopicStage }>(
    app,
    actor.agencyId,
    options.once ?? null,
    async (tx) => {
      const row = await lockTopic(tx, id, options.expectedVersion);
      const state = { ...row, isPublic: row.published !== null };
      const declined = declinedTopicStep(action, state, actor.staffId);
      if (declined) return { ok: false, refusal: declined };
      const effect = effectOf(app, actor, row, action);
      if (!effect.ok) return effect;
      const stage = TOPIC_LIFECYCLE[row.stage][action] ?? row.stage;
      const version = row.version + 1;
      await tx.topics.save(id, { ...effect.value, stage, version });
      await appendParticipation(app, tx, {
        id,
        type: `topic-step-${action}`,
        actorId: actor.staffId,
        facts: note === '' ? {} : { note },
      });
      return ok({ version, stage });
    },
  );
}
