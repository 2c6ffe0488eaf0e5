import { z } from 'zod';
import { TOPIC_ACTIONS, TOPIC_STAGES, type TopicContent } from '../../domain/topics/topic.ts';

const Stage = z.enum(TOPIC_STAGES);

export const TopicLineView = z
  .object({
    id: z.string(),
    title: z.string(),
    stage: Stage,
    stageLabel: z.string(),
    isPublic: z.boolean(),
    publishedAt: z.string().nullable(),
    fromOn: z.string(),
    toOn: z.string().nullable(),
  })
  .meta({ id: 'TopicLine' });
export type TopicLineView = z.infer<typeof TopicLineView>;

/** The page of a topic: what is worked on, and which items its sections find now. */
export const TopicView = z
  .object({
    id: z.string(),
    version: z.int(),
    stage: Stage,
    stageLabel: z.string(),
    isPublic: z.boolean(),
    publishedAt: z.string().nullable(),
    content: z.custom<TopicContent>((value) => typeof value === 'object').meta({ type: 'object' }),
    mayEdit: z.boolean(),
    pictures: z
      .array(z.object({ id: z.string(), name: z.string(), size: z.int(), mediaType: z.string() }))
      .readonly(),
    /** Public items to pick by hand, the newest first. */
    choices: z.array(z.object({ id: z.string(), title: z.string() })),
    found: z.array(z.object({ label: z.string(), items: z.array(z.string()) })),
    actions: z.array(z.object({ action: z.enum(TOPIC_ACTIONS), label: z.string() })),
    timeline: z
      .array(
        z.object({
          seq: z.int(),
          recordedAt: z.string(),
          actor: z.string(),
          title: z.string(),
          text: z.string(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'Topic' });
export type TopicView = z.infer<typeof TopicView>;

export const SteppedTopicView = z.object({ version: z.int(), stage: Stage }).meta({ id: 'SteppedTopic' });
