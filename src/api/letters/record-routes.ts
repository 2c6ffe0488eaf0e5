import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { App } from '../../application/app.ts';
import { intakeRecord } from '../../application/letters/intake-records.ts';
import { letterPdf } from '../../application/shared/letter-files.ts';
import { sendPdf } from '../downloads.ts';
import { refusalProblem } from '../problem.ts';
import { AgencyParams, actorOf, signedIn } from '../session.ts';

const RECORDS = [
  { path: 'receipt.pdf', kind: 'L01', title: '登记回执' },
  { path: 'contact-record.pdf', kind: 'L02', title: '收到时间确认记录' },
] as const;

/** Receipts and records of a case's arrival, printed from the ledger whenever they are wanted. */
export const intakeRecordRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));
    for (const { path, kind, title } of RECORDS) {
      server.get(
        `/agencies/:agencyId/access-requests/:requestId/${path}`,
        {
          schema: {
            tags: ['依申请公开'],
            summary: `${title}（PDF）`,
            params: AgencyParams.extend({ requestId: z.uuid() }),
          },
        },
        async (request, reply) => {
          const record = await intakeRecord(app, actorOf(request), request.params.requestId, kind);
          if (!record.ok) return refusalProblem(reply, record.refusal);
          const { letter, number } = record.value;
          const pdf = await letterPdf(app, request.params.agencyId, letter);
          return sendPdf(reply, `${title}（${number}）.pdf`, pdf);
        },
      );
    }
  };
