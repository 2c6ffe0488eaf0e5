import { createHash } from 'node:crypto';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { UPLOAD_LIMITS } from '../../application/access-requests/check-uploads.ts';
import { Day } from '../../application/access-requests/reply-facts-schema.ts';
import type { App } from '../../application/app.ts';
import { judgeServiceOf } from '../../application/letters/judge-service.ts';
import { letterRegister, letterRegisterCsv } from '../../application/letters/letter-register.ts';
import { requestSeal } from '../../application/letters/seal-letters.ts';
import { serviceRecord } from '../../application/letters/service-record.ts';
import { recordStampedCopy } from '../../application/letters/stamped-copy.ts';
import { letterPdf } from '../../application/shared/letter-files.ts';
import { atMostOnce } from '../../application/shared/once.ts';
import { sendFile, sendPdf } from '../downloads.ts';
import { Problem, problem, refusalProblem, respond } from '../problem.ts';
import { AgencyParams, actorOf, IdempotencyHeaders, onceOf, signedIn } from '../session.ts';
import { LetterRegisterView, ServiceVerdictView } from './views.ts';

const tags = ['依申请公开'];
const CASE = '/agencies/:agencyId/access-requests/:requestId';
const CaseParams = AgencyParams.extend({ requestId: z.uuid() });
const LetterParams = CaseParams.extend({ letterId: z.uuid() });
const Methods = z.enum(['counter', 'post', 'entrusted-organ', 'online'], { error: '请选择送达方式' });
const Register = z.strictObject({
  series: z.string().max(4).optional(),
  year: z.coerce.number().int().min(2008).max(2100).optional(),
});

/** The seal on a letter, its service, and the register of numbers. */
export const letterSealRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.post(
      `${CASE}/letters/:letterId/stamped-copy`,
      {
        schema: {
          tags,
          summary: '上传盖章扫描件（multipart：file；PDF、JPG、PNG，页数应与文书一致）',
          consumes: ['multipart/form-data'],
          params: LetterParams,
          headers: IdempotencyHeaders,
          response: {
            200: z.object({ sha256: z.string(), pages: z.int() }),
            403: Problem,
            409: Problem,
            413: Problem,
          },
        },
      },
      async (request, reply) => {
        const part = await request.file({ limits: { files: 1, fileSize: UPLOAD_LIMITS.each } });
        if (!part) return problem(reply, 400, { code: 'no-file', title: '请选择盖章扫描件' }) as never;
        const scan = { name: part.filename, bytes: await part.toBuffer() };
        const digest = createHash('sha256').update(scan.bytes).digest('hex');
        const once = onceOf(request, request.headers, { name: scan.name, digest });
        return respond(
          reply,
          await recordStampedCopy(atMostOnce(app, once), actorOf(request), request.params, scan),
        ) as never;
      },
    );

    server.post(
      `${CASE}/letters/:letterId/seal`,
      {
        schema: {
          tags,
          summary: '立即请求电子印章系统用印；不成功的，系统继续自动重试',
          params: LetterParams,
          headers: IdempotencyHeaders,
          response: { 200: z.null(), 403: Problem, 409: Problem },
        },
      },
      async (request, reply) =>
        respond(reply, await requestSeal(app, actorOf(request), request.params)) as never,
    );

    server.get(
      `${CASE}/service-verdict`,
      {
        schema: {
          tags,
          summary: '登记送达之前：按该方式、该日期送达是否在答复期限内',
          params: CaseParams,
          querystring: z.strictObject({ method: Methods, on: Day.optional() }),
          response: { 200: ServiceVerdictView, 404: Problem },
        },
      },
      (request) => judgeServiceOf(app, actorOf(request), request.params.requestId, request.query),
    );

    server.get(
      `${CASE}/service-record.pdf`,
      { schema: { tags, summary: '送达回证（PDF）', params: CaseParams } },
      async (request, reply) => {
        const record = await serviceRecord(app, actorOf(request), request.params.requestId);
        if (!record.ok) return refusalProblem(reply, record.refusal);
        const { letter, number } = record.value;
        const pdf = await letterPdf(app, request.params.agencyId, letter);
        return sendPdf(reply, `送达回证（${number}）.pdf`, pdf);
      },
    );

    server.get(
      '/agencies/:agencyId/letter-numbers',
      {
        schema: {
          tags,
          summary: '文号登记簿；作废的文号仍在其中',
          params: AgencyParams,
          querystring: Register,
          response: { 200: LetterRegisterView, 403: Problem },
        },
      },
      (request) => letterRegister(app, actorOf(request), request.query),
    );

    server.get(
      '/agencies/:agencyId/letter-numbers.csv',
      { schema: { tags, summary: '文号登记簿（CSV）', params: AgencyParams, querystring: Register } },
      async (request, reply) =>
        sendFile(reply, await letterRegisterCsv(app, actorOf(request), request.query)),
    );
  };
