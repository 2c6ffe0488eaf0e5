import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { App } from '../../application/app.ts';
import { CollectedInput, collectFee } from '../../application/registers/collect-fee.ts';
import { changeEntry, EntryInput, enterEntry } from '../../application/registers/enter-entry.ts';
import { listEntries } from '../../application/registers/list-entries.ts';
import {
  changeRegisterSettings,
  RegisterSettingsInput,
  registerSettings,
} from '../../application/registers/register-settings.ts';
import { ReviewInput, reviewEntries } from '../../application/registers/review-entries.ts';
import { revealEntryPerson, viewEntry } from '../../application/registers/view-entry.ts';
import { atMostOnce } from '../../application/shared/once.ts';
import { ENTRY_STATUSES } from '../../domain/registers/entry-lifecycle.data.ts';
import { REGISTER_KINDS } from '../../domain/registers/register-kinds.data.ts';
import { Problem, respond } from '../problem.ts';
import {
  AgencyParams,
  actorOf,
  ChangeHeaders,
  IdempotencyHeaders,
  onceOf,
  signedIn,
  versionOf,
} from '../session.ts';
import {
  EnteredView,
  EntryChangedView,
  EntryListView,
  EntryPersonView,
  EntryView,
  RegisterSettingsView,
  ReviewedView,
} from './views.ts';

const tags = ['登记册'];
const BASE = '/agencies/:agencyId/registers/:register';
const ONE = `${BASE}/entries/:entryId`;
const Params = AgencyParams.extend({ register: z.enum(REGISTER_KINDS) });
const EntryParams = Params.extend({ entryId: z.uuid() });
const refusals = { 400: Problem, 403: Problem, 404: Problem, 409: Problem };

const Query = z.strictObject({
  status: z.enum(ENTRY_STATUSES).optional(),
  year: z.coerce.number().int().min(1990).max(2100).optional(),
  words: z.string().trim().max(100).optional(),
  importId: z.uuid().optional(),
  awaits: z.enum(['overdue', 'withdrawal']).optional(),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(20),
});

/** The registers of licences, penalties, coercive measures and fees (条例第二十条第（五）（六）（八）项). */
export const registerRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.get(
      `${BASE}/entries`,
      {
        schema: {
          tags,
          summary: '登记册列表',
          params: Params,
          querystring: Query,
          response: { 200: EntryListView },
        },
      },
      (request) =>
        listEntries(app, actorOf(request), { register: request.params.register, ...request.query }),
    );

    server.post(
      `${BASE}/entries`,
      {
        schema: {
          tags,
          summary: '录入一条登记',
          params: Params,
          headers: IdempotencyHeaders,
          body: EntryInput,
          response: { 200: EnteredView, ...refusals },
        },
      },
      async (request, reply) => {
        const once = atMostOnce(app, onceOf(request, request.headers));
        return respond(
          reply,
          await enterEntry(once, actorOf(request), request.params.register, request.body),
        ) as never;
      },
    );

    server.post(
      `${BASE}/reviews`,
      {
        schema: {
          tags,
          summary: '审核登记：选定的若干条，或者一次导入的全部',
          params: Params,
          headers: IdempotencyHeaders,
          body: ReviewInput,
          response: { 200: ReviewedView, ...refusals, 412: Problem },
        },
      },
      async (request, reply) => {
        const once = atMostOnce(app, onceOf(request, request.headers));
        return respond(
          reply,
          await reviewEntries(once, actorOf(request), request.params.register, request.body),
        ) as never;
      },
    );

    addSettingsRoutes(server, app);
    addEntryRoutes(server, app);
  };

type Server = Parameters<FastifyPluginAsyncZod>[0];

function addEntryRoutes(server: Server, app: App): void {
  server.get(
    ONE,
    { schema: { tags, summary: '一条登记', params: EntryParams, response: { 200: EntryView } } },
    async (request, reply) => {
      const { register, entryId } = request.params;
      const view = await viewEntry(app, actorOf(request), register, entryId);
      reply.header('etag', `"${view.version}"`);
      return view;
    },
  );

  server.post(
    `${ONE}/change`,
    {
      schema: {
        tags,
        summary: '修改登记；修改后重新审核',
        params: EntryParams,
        headers: ChangeHeaders,
        body: EntryInput,
        response: { 200: EnteredView, ...refusals, 412: Problem },
      },
    },
    async (request, reply) => {
      const { params, headers, body } = request;
      const once = atMostOnce(app, onceOf(request, headers));
      const place = { entryId: params.entryId, version: versionOf(headers), input: body };
      return respond(reply, await changeEntry(once, actorOf(request), params.register, place)) as never;
    },
  );

  server.post(
    `${ONE}/person`,
    {
      schema: {
        tags,
        summary: '查看自然人姓名、证件号码（留痕）',
        params: EntryParams,
        headers: IdempotencyHeaders,
        body: z.strictObject({ reason: z.string().trim().min(2, '请填写查看的原因').max(200) }),
        response: { 200: EntryPersonView, ...refusals },
      },
    },
    async (request, reply) => {
      const { params, headers, body } = request;
      const once = atMostOnce(app, onceOf(request, headers));
      const { register, entryId } = params;
      return respond(
        reply,
        await revealEntryPerson(once, actorOf(request), { register, entryId, reason: body.reason }),
      ) as never;
    },
  );

  server.post(
    '/agencies/:agencyId/registers/fee/entries/:entryId/collections',
    {
      schema: {
        tags,
        summary: '登记收费项目一个年度的收费金额',
        params: AgencyParams.extend({ entryId: z.uuid() }),
        headers: ChangeHeaders,
        body: CollectedInput,
        response: { 200: EntryChangedView, ...refusals, 412: Problem },
      },
    },
    async (request, reply) => {
      const { params, headers, body } = request;
      const once = atMostOnce(app, onceOf(request, headers));
      const place = { entryId: params.entryId, version: versionOf(headers) };
      return respond(reply, await collectFee(once, actorOf(request), place, body)) as never;
    },
  );
}

function addSettingsRoutes(server: Server, app: App): void {
  const path = '/agencies/:agencyId/register-settings';
  server.get(
    path,
    {
      schema: { tags, summary: '登记册设置', params: AgencyParams, response: { 200: RegisterSettingsView } },
    },
    (request) => registerSettings(app, actorOf(request)),
  );
  server.put(
    path,
    {
      schema: {
        tags,
        summary: '修改登记册设置',
        params: AgencyParams,
        body: RegisterSettingsInput,
        response: { 200: z.null(), 403: Problem },
      },
    },
    async (request, reply) =>
      respond(reply, await changeRegisterSettings(app, actorOf(request), request.body)) as never,
  );
}
