import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { Forbidden, NotFound } from '../../../application/actor.ts';
import type { App } from '../../../application/app.ts';
import { USUAL_SITE } from '../../../domain/agencies/site-settings.ts';
import { dayInChina } from '../../../domain/calendar/plain-date.ts';
import { BadForm } from '../forms/bad-form.ts';
import { errorPage, type PortalError } from '../page/error-page.tsx';
import type { Frame } from '../page/frame.ts';
import { STANDARD_MODES } from '../page/modes.ts';
import { agencyFrame, platformFrame, sendPage } from './portal-context.ts';

const FAULT = '系统暂时不能完成这项操作，您填写的内容没有提交。请稍后重试。';

/** What a visitor is told of a thrown error; faults keep their words for the log. */
function portalErrorOf(error: FastifyError, request: FastifyRequest): PortalError {
  if (error instanceof NotFound) return { status: 404, message: error.message, reference: null };
  if (error instanceof Forbidden) return { status: 403, message: error.message, reference: null };
  if (error instanceof BadForm) return { status: error.statusCode, message: error.message, reference: null };
  const status = error.statusCode ?? 500;
  if (status === 413) return { status, message: '提交的内容太大，没有处理。', reference: null };
  if (status === 429) return { status, message: '操作过于频繁，请稍后再试。', reference: null };
  if (status < 500) return { status, message: '提交的内容不完整或者格式不正确，没有处理。', reference: null };
  return { status, message: FAULT, reference: request.id };
}

/** Shows every error of the portal in the shell of the site; faults are logged once, with their reference. */
export const portalErrorHandler =
  (app: App) =>
  async (error: FastifyError, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const shown = portalErrorOf(error, request);
    if (shown.status >= 500) request.log.error({ err: error }, 'portal page failed');
    reply.header('cache-control', 'no-store');
    // The body of a refused upload may still be on its way: the connection is of no further use.
    if (shown.status === 413) reply.header('connection', 'close');
    return sendPage(reply, errorPage(await frameFor(app, request, shown), shown), shown.status);
  };

/** The organ's frame where it can be had; looking it up must not fail a second time. */
async function frameFor(app: App, request: FastifyRequest, { status }: PortalError): Promise<Frame> {
  const frame = { ...platformFrame(app, request), ...(request.method !== 'GET' && { path: '/' }) };
  if (status >= 500) return frame;
  try {
    return { ...(await agencyFrame(app, request)), path: frame.path };
  } catch {
    return frame;
  }
}

/**
 * An error page for addresses outside the portal's own routes; the server's handlers send it.
 *
 * @param reference finds the fault in the log, `null` where nothing was logged.
 */
export const portalErrorPage = (status: number, message: string, reference: string | null): string =>
  errorPage(
    {
      agency: null,
      site: USUAL_SITE,
      columns: null,
      language: 'zh',
      modes: STANDARD_MODES,
      today: dayInChina(new Date()),
      path: '/',
      publicUrl: '',
    },
    { status, message, reference },
  );
