import rateLimit from '@fastify/rate-limit';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { App } from '../../../application/app.ts';
import { checkReport } from '../../../domain/annual-reports/checks/check-report.ts';
import type { ReadReport } from '../../../domain/annual-reports/read-report.ts';
import { REPORT_CHECK_WORDS } from '../../i18n/report-check-words.data.ts';
import { CODE, PATHS } from '../../paths.ts';
import { hasErrors } from '../../shared/forms/form-state.ts';
import { agencyFrame, neverStore, sendPage } from '../../shared/http/portal-context.ts';
import { type CheckPage, checkPage } from './check-page.tsx';
import { readUploads, type UploadedFile, type UploadField, type Uploads } from './read-upload.ts';

/** Checks one address may ask for; counted in memory only. */
const CHECKS_A_MINUTE = 10;
/** Checks at work or waiting: the reader takes one file after the other. */
const MOST_AT_ONCE = 8;

/** 年报体检: anybody checks an annual report; nothing of it is kept. */
export const reportCheckRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    let atWork = 0;
    await server.register(rateLimit, { global: false });

    server.get(PATHS.reportCheck(CODE), async (request, reply) => {
      const frame = await agencyFrame(app, request);
      return sendPage(reply, checkPage(frame, { errors: {}, checked: null }));
    });

    server.post(
      PATHS.reportCheck(CODE),
      { config: { rateLimit: { max: CHECKS_A_MINUTE, timeWindow: '1 minute' } } },
      async (request, reply) => {
        atWork += 1;
        try {
          return await answer(app, request, reply, atWork > MOST_AT_ONCE);
        } finally {
          atWork -= 1;
        }
      },
    );
  };

async function answer(
  app: App,
  request: FastifyRequest,
  reply: FastifyReply,
  isBusy: boolean,
): Promise<FastifyReply> {
  const frame = await agencyFrame(app, request);
  const words = REPORT_CHECK_WORDS[frame.language];
  if (isBusy) {
    const page = checkPage(frame, { errors: { report: words.busy }, checked: null });
    return sendPage(neverStore(reply).header('retry-after', '30'), page, 503);
  }
  const uploads = await readUploads(request);
  const page = await checked(app, uploads, words);
  return sendPage(neverStore(reply), checkPage(frame, page), hasErrors(page.errors) ? 422 : 200);
}

type Words = (typeof REPORT_CHECK_WORDS)['zh'];

async function checked(app: App, { files, tooLarge }: Uploads, words: Words): Promise<CheckPage> {
  if (tooLarge.length > 0)
    return {
      errors: Object.fromEntries(tooLarge.map((field) => [field, words.tooLarge])),
      checked: null,
    };
  if (files.report === undefined) return { errors: { report: words.noFile }, checked: null };
  const errors: Partial<Record<UploadField, string>> = {};
  const read = async (field: UploadField, file: UploadedFile): Promise<ReadReport | null> => {
    const result = await app.readReport(file.bytes, file.name);
    if (result.ok) return result.value;
    errors[field] = result.refusal.message;
    return null;
  };
  const report = await read('report', files.report);
  const previous = files.previous === undefined ? null : await read('previous', files.previous);
  if (report === null || hasErrors(errors)) return { errors, checked: null };
  return { errors: {}, checked: { report, findings: checkReport(report, { previous }) } };
}
