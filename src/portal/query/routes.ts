import type { FastifyPluginAsync } from 'fastify';
import { openTracking } from '../../application/access-requests/track-request.ts';
import type { App } from '../../application/app.ts';
import { QUERY_WORDS } from '../i18n/query-words.data.ts';
import { CODE, PATHS } from '../paths.ts';
import { type FormErrors, hasErrors } from '../shared/forms/form-state.ts';
import { readSimpleForm } from '../shared/forms/simple-form.ts';
import { forgetTracking, rememberTracking } from '../shared/http/cookies.ts';
import { agencyFrame, neverStore, sendPage } from '../shared/http/portal-context.ts';
import type { Language } from '../shared/page/modes.ts';
import { queryPage } from './query-page.tsx';

type Asked = { readonly number?: unknown; readonly notice?: unknown };

const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 100) : '');

/** 申请进度查询: number and query code open the progress of one case for half an hour. */
export const queryRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    server.get(PATHS.query(CODE), async (request, reply) => {
      const frame = await agencyFrame(app, request);
      const { number, notice } = request.query as Asked;
      const page = {
        values: { number: textOf(number) },
        errors: {},
        notice: QUERY_WORDS[frame.language].notices[textOf(notice)] ?? null,
      };
      return sendPage(neverStore(reply), queryPage(frame, page));
    });

    server.post(PATHS.query(CODE), async (request, reply) => {
      const frame = await agencyFrame(app, request);
      const values = readSimpleForm(request, ['number', 'queryCode']);
      const { number = '', queryCode = '' } = values;
      const missing = missingOf(number, queryCode, frame.language);
      // The code is not shown again: the page may be read over a shoulder.
      const again = (errors: FormErrors, status: number) =>
        sendPage(neverStore(reply), queryPage(frame, { values: { number }, errors, notice: null }), status);
      if (hasErrors(missing)) return again(missing, 422);
      const result = await openTracking(app, frame.agency, { number, queryCode }, request.ip);
      if (!result.ok) {
        const { code, message } = result.refusal;
        return again({ number: message }, code === 'too-many-attempts' ? 429 : 422);
      }
      rememberTracking(app, reply, frame.agency.code, result.value.token);
      return reply.redirect(PATHS.progress(frame.agency.code), 303);
    });

    server.post(PATHS.endQuery(CODE), async (request, reply) => {
      const { agency } = await agencyFrame(app, request);
      readSimpleForm(request, []);
      forgetTracking(app, reply, agency.code);
      return reply.redirect(`${PATHS.query(agency.code)}?notice=ended`, 303);
    });
  };

function missingOf(number: string, queryCode: string, language: Language): FormErrors {
  const words = QUERY_WORDS[language];
  return {
    ...(number.trim() === '' && { number: words.noNumber }),
    ...(queryCode.trim() === '' && { queryCode: words.noQueryCode }),
    ...(number.length > 100 && { number: '登记编号不能超过100个字' }),
    ...(queryCode.length > 100 && { queryCode: '查询码不能超过100个字' }),
  };
}
