import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { App } from '../../application/app.ts';
import { EVERYTHING } from '../../application/subscriptions/ask-for-subscription.ts';
import {
  ChangeSubscription,
  changeSubscription,
  endSubscription,
  type OwnSubscription,
  ownSubscription,
} from '../../application/subscriptions/manage-subscription.ts';
import { CODE, PATHS } from '../paths.ts';
import type { FormErrors } from '../shared/forms/form-state.ts';
import { readSimpleForm } from '../shared/forms/simple-form.ts';
import { agencyFrame, neverStore, sendPage } from '../shared/http/portal-context.ts';
import { deadLinkPage, endedPage, endPage } from './link-pages.tsx';
import { keepField, managePage } from './manage-page.tsx';

/** The token of a link out of the query of its address, which no log keeps, or of a form. */
export const tokenIn = (query: unknown): string => {
  const { token } = query as { readonly token?: unknown };
  return typeof token === 'string' ? token : '';
};

const keptIds = ({ columnIds }: OwnSubscription): readonly string[] =>
  columnIds.length === 0 ? [EVERYTHING] : columnIds;

/** What the holder of a link of a message may do: change the subscription and end it. */
export const ownRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    server.get(PATHS.subscribeManage(CODE), async (request, reply) => {
      const frame = await agencyFrame(app, request);
      const token = tokenIn(request.query);
      const own = await ownSubscription(app, frame.agency, token);
      if (!own.ok) return sendPage(neverStore(reply), deadLinkPage(frame, own.refusal.message), 422);
      const kept = keptIds(own.value).map((id) => [keepField(id), '1']);
      const values = { ...Object.fromEntries(kept), frequency: own.value.frequency };
      const saved = (request.query as { readonly saved?: unknown }).saved === '1';
      const page = managePage(frame, { token, subscription: own.value, saved, values, errors: {} });
      return sendPage(neverStore(reply), page);
    });

    server.post(PATHS.subscribeManage(CODE), (request, reply) => change(app, request, reply));

    server.get(PATHS.subscribeEnd(CODE), async (request, reply) => {
      const frame = await agencyFrame(app, request);
      const token = tokenIn(request.query);
      const own = await ownSubscription(app, frame.agency, token);
      return own.ok
        ? sendPage(neverStore(reply), endPage(frame, token))
        : sendPage(neverStore(reply), deadLinkPage(frame, own.refusal.message), 422);
    });

    // RFC 8058: the program that shows the mail posts to the very address of its header, from no page of this site.
    server.post(PATHS.subscribeEnd(CODE), { config: { fromAnywhere: true } }, async (request, reply) => {
      const frame = await agencyFrame(app, request);
      const ofHeader = tokenIn(request.query);
      const token = ofHeader === '' ? (readSimpleForm(request, ['token'])['token'] ?? '') : ofHeader;
      const ended = await endSubscription(app, frame.agency, token);
      return ended.ok
        ? sendPage(neverStore(reply), endedPage(frame))
        : sendPage(neverStore(reply), deadLinkPage(frame, ended.refusal.message), 422);
    });
  };

/** Saves the form of a subscription; every box that was shown is a field of its own. */
async function change(app: App, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const frame = await agencyFrame(app, request);
  const { agency } = frame;
  const token = tokenIn(request.body ?? {});
  const own = await ownSubscription(app, agency, token);
  if (!own.ok) return sendPage(neverStore(reply), deadLinkPage(frame, own.refusal.message), 422);
  const ids = keptIds(own.value);
  const values = readSimpleForm(request, ['token', 'add', 'frequency', ...ids.map(keepField)]);
  const again = (errors: FormErrors) => {
    const page = managePage(frame, { token, subscription: own.value, saved: false, values, errors });
    return sendPage(neverStore(reply), page, 422);
  };
  const keep = ids.filter((id) => values[keepField(id)] === '1');
  const parsed = ChangeSubscription.safeParse({
    keep,
    add: values['add'] ?? '',
    frequency: values['frequency'],
  });
  if (!parsed.success)
    return again(
      Object.fromEntries(parsed.error.issues.map((it) => [String(it.path[0] ?? 'add'), it.message])),
    );
  const changed = await changeSubscription(app, agency, token, parsed.data);
  if (!changed.ok) return again({ add: changed.refusal.message });
  return reply.redirect(`${PATHS.subscribeManage(agency.code)}?token=${token}&saved=1`, 303);
}
