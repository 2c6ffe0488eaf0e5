import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { App } from '../../application/app.ts';
import { MarkRead, markRead, ownReminders } from '../../application/reminders/own-reminders.ts';
import {
  changeReminderSettings,
  ReminderSettings,
  reminderSettings,
} from '../../application/reminders/reminder-settings.ts';
import { atMostOnce } from '../../application/shared/once.ts';
import { Problem, respond } from '../problem.ts';
import { AgencyParams, actorOf, IdempotencyHeaders, onceOf, signedIn } from '../session.ts';
import { ReminderSettingsView, RemindersView } from './views.ts';

const tags = ['期限提醒'];

/** A person's own reminders, and the rules of the organ they follow. */
export const reminderRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.get(
      '/agencies/:agencyId/reminders',
      {
        schema: {
          tags,
          summary: '我的期限提醒',
          params: AgencyParams,
          response: { 200: RemindersView, 403: Problem },
        },
      },
      async (request) => (await ownReminders(app, actorOf(request))) as never,
    );

    server.post(
      '/agencies/:agencyId/reminders/read',
      {
        schema: {
          tags,
          summary: '将提醒标为已读（一条或者全部）',
          params: AgencyParams,
          headers: IdempotencyHeaders,
          body: MarkRead,
          response: { 200: z.null(), 403: Problem },
        },
      },
      async (request, reply) => {
        const once = atMostOnce(app, onceOf(request, request.headers));
        return respond(reply, await markRead(once, actorOf(request), request.body.reminder)) as never;
      },
    );

    server.get(
      '/agencies/:agencyId/reminder-settings',
      {
        schema: {
          tags,
          summary: '提醒规则',
          params: AgencyParams,
          response: { 200: ReminderSettingsView, 403: Problem },
        },
      },
      async (request) => (await reminderSettings(app, actorOf(request))) as never,
    );

    server.put(
      '/agencies/:agencyId/reminder-settings',
      {
        schema: {
          tags,
          summary: '修改提醒规则',
          params: AgencyParams,
          body: ReminderSettings,
          response: { 200: z.null(), 403: Problem },
        },
      },
      async (request, reply) =>
        respond(reply, await changeReminderSettings(app, actorOf(request), request.body)) as never,
    );
  };
