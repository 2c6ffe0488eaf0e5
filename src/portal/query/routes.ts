import type { FastifyPluginAsync } from 'fastify';
import { openTracking } from '../../application/access-requests/track-request.ts';
import type { App } from '../../application/app.ts';
import { CODE, PATHS } from '../paths.ts';
import { type FormErrors, hasErrors } from '../shared/forms/form-state.ts';
import { readSimpleForm } from '../shared/forms/simple-form.ts';
import { forgetTracking, rememberTracking } from '../shared/http/cookies.ts';
import { agencyFrame, neverStore, sendPage } from '../shared/http/portal-context.ts';
import { queryPage } from './query-page.tsx';

/** Why a visitor is led back to the query page. */
const NOTICES: Readonly<Record<string, string>> = {
  expired: '查询已经结束或者超过30分钟，请重新输入登记编号和查询码。',
  ended: '已经结束查询。',
};

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
        notice: NOTICES[textOf(notice)] ?? null,
      };
      return sendPage(neverStore(reply), queryPage(frame, page));
    });

    server.post(PATHS.query(CODE), async (request, reply) => {
      const frame = await agencyFrame(app, request);
      const values = readSimpleForm(request, ['number', 'queryCode']);
      const { number = '', queryCode = '' } = values;
      const missing = missingOf(number, queryCode);
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

function missingOf(number: string, queryCode: string): FormErrors {
  return {
    ...(number.trim() === '' && { number: '请填写登记编号' }),
    ...(queryCode.trim() === '' && { queryCode: '请填写查询码' }),
    ...(number.length > 100 && { number: '登记编号不能超过100个字' }),
    ...(queryCode.length > 100 && { queryCode: '查询码不能超过100个字' }),
  };
}
