import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { App } from '../../application/app.ts';
import { askForSubscription, EVERYTHING } from '../../application/subscriptions/ask-for-subscription.ts';
import {
  askedSubscription,
  confirmSubscription,
} from '../../application/subscriptions/confirm-subscription.ts';
import { offersSubscriptions } from '../../application/subscriptions/subscriber.ts';
import { FORM_KEY, TRAP } from '../participation/parts.tsx';
import { newFormKey } from '../participation/visitor-request.ts';
import { CODE, PATHS } from '../paths.ts';
import type { FormState } from '../shared/forms/form-state.ts';
import { readSimpleForm } from '../shared/forms/simple-form.ts';
import { agencyFrame, neverStore, sendPage } from '../shared/http/portal-context.ts';
import { confirmedPage, confirmPage, deadLinkPage } from './link-pages.tsx';
import { ownRoutes, tokenIn } from './own-routes.ts';
import { subscribePage } from './subscribe-page.tsx';

const textOf = (query: unknown, name: string): string => {
  const value = (query as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value : '';
};

/** 邮件订阅: asking for it and confirming it. No answer tells who is subscribed. */
export const subscriptionRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    const offered = offersSubscriptions(app);

    server.get(PATHS.subscribe(CODE), async (request, reply) => {
      const frame = await agencyFrame(app, request);
      const wanted = frame.columns?.find(textOf(request.query, 'column'));
      const values = { column: wanted?.id ?? EVERYTHING, frequency: 'daily' };
      const asked = textOf(request.query, 'asked') === '1';
      const page = subscribePage(frame, { offered, asked, formKey: newFormKey(), values, errors: {} });
      return sendPage(neverStore(reply), page);
    });

    server.post(PATHS.subscribe(CODE), (request, reply) => takeAsk(app, request, reply));

    server.get(PATHS.subscribeConfirm(CODE), async (request, reply) => {
      const frame = await agencyFrame(app, request);
      const token = tokenIn(request.query);
      const asked = await askedSubscription(app, frame.agency, token);
      return asked.ok
        ? sendPage(neverStore(reply), confirmPage(frame, { token, subscribed: asked.value }))
        : sendPage(neverStore(reply), deadLinkPage(frame, asked.refusal.message), 422);
    });

    server.post(PATHS.subscribeConfirm(CODE), async (request, reply) => {
      const frame = await agencyFrame(app, request);
      const { token = '' } = readSimpleForm(request, ['token']);
      const confirmed = await confirmSubscription(app, frame.agency, token);
      return confirmed.ok
        ? sendPage(neverStore(reply), confirmedPage(frame, confirmed.value))
        : sendPage(neverStore(reply), deadLinkPage(frame, confirmed.refusal.message), 422);
    });

    await server.register(ownRoutes(app));
  };

/** Takes the form; whatever stands in the database, the answer to a form that was taken is the same. */
async function takeAsk(app: App, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const frame = await agencyFrame(app, request);
  const names = ['address', 'column', 'frequency'];
  const {
    [FORM_KEY]: formKey = '',
    [TRAP]: trap = '',
    ...values
  } = readSimpleForm(request, [...names, FORM_KEY, TRAP]);
  const result = await askForSubscription(app, {
    agency: frame.agency,
    formKey,
    input: values,
    uploads: [],
    defence: { trap, remoteAddress: request.ip },
  });
  if (result.ok) return reply.redirect(`${PATHS.subscribe(frame.agency.code)}?asked=1`, 303);
  const again = (errors: FormState['errors'], status: number, key = formKey) => {
    const state = { values, errors, formKey: key === '' ? newFormKey() : key };
    const page = subscribePage(frame, { offered: offersSubscriptions(app), asked: false, ...state });
    return sendPage(neverStore(reply), page, status);
  };
  if ('errors' in result) return again(result.errors, 422);
  const { code, message } = result.refusal;
  // A form sent before with another address is a new one: it gets a number of its own.
  return code === 'idempotency-key-reused'
    ? again({ address: '这份表单已经提交过；需要另外订阅的，请再次选择订阅' }, 422, newFormKey())
    : again({ address: message }, code === 'too-many-attempts' ? 429 : 422);
}
