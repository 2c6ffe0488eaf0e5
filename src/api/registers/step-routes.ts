import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { App } from '../../application/app.ts';
import {
  clearEntry,
  overturnEntry,
  SETTLE_INPUTS,
  strikeEntry,
  withdrawEntry,
} from '../../application/registers/settle-entry.ts';
import { atMostOnce } from '../../application/shared/once.ts';
import { ENTRY_ACTION_LABELS } from '../../domain/registers/entry-lifecycle.data.ts';
import { REGISTER_KINDS } from '../../domain/registers/register-kinds.data.ts';
import { Problem, respond } from '../problem.ts';
import { AgencyParams, actorOf, ChangeHeaders, onceOf, signedIn, versionOf } from '../session.ts';
import { EntryChangedView } from './views.ts';

const tags = ['登记册'];
const Params = AgencyParams.extend({ register: z.enum(REGISTER_KINDS), entryId: z.uuid() });

const STEPS = [
  { action: 'clear', run: clearEntry },
  { action: 'overturn', run: overturnEntry },
  { action: 'withdraw', run: withdrawEntry },
  { action: 'strike', run: strikeEntry },
] as const;

/** The steps of an entry beside its review: secrecy review, overturned, withdrawn, struck. */
export const registerStepRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));
    for (const { action, run } of STEPS)
      server.post(
        `/agencies/:agencyId/registers/:register/entries/:entryId/${action}`,
        {
          schema: {
            tags,
            summary: ENTRY_ACTION_LABELS[action],
            params: Params,
            headers: ChangeHeaders,
            body: SETTLE_INPUTS[action],
            response: {
              200: EntryChangedView,
              400: Problem,
              403: Problem,
              404: Problem,
              409: Problem,
              412: Problem,
            },
          },
        },
        async (request, reply) => {
          const { params, headers, body } = request;
          const once = atMostOnce(app, onceOf(request, headers));
          const place = { register: params.register, entryId: params.entryId, version: versionOf(headers) };
          return respond(reply, await run(once, actorOf(request), place, body as never)) as never;
        },
      );
  };
