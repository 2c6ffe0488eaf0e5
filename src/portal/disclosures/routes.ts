import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { NotFound } from '../../application/actor.ts';
import type { App } from '../../application/app.ts';
import { openPublicFile } from '../../application/disclosures/item-files.ts';
import {
  columnCounts,
  type PublicFilter,
  publicItemPage,
  publicList,
  publicTotal,
  publicYears,
} from '../../application/disclosures/public-item.ts';
import { offersSubscriptions } from '../../application/subscriptions/subscriber.ts';
import { KIND_TRAITS } from '../../domain/disclosures/kinds.data.ts';
import { columnLabel, englishLabel } from '../i18n/column-label.ts';
import { CODE, PATHS } from '../paths.ts';
import { registerLink } from '../registers/register-place.ts';
import { agencyFrame, idOf } from '../shared/http/portal-context.ts';
import { readOnce } from '../shared/http/read-once.ts';
import { sharedPage } from '../shared/http/shared-page.ts';
import { gonePage } from './gone-page.tsx';
import { itemPage } from './item-page.tsx';
import { listPage, PAGE_SIZE } from './list-page.tsx';
import { parseListQuery } from './list-query.ts';
import { sendPublicFile } from './send-public-file.ts';
import { crumbsOf, shownIn } from './shown-in.ts';
import { treePage } from './tree-page.tsx';

type Params = { readonly columnId?: string; readonly itemId?: string; readonly fileId?: string };
const paramsOf = (request: FastifyRequest): Params => request.params as Params;

/** The key of the legal column under which everything published of the organ's own motion stands. */
const STATUTORY = 'statutory-content';

/** 法定主动公开内容: the tree, one column, one item, its files. All read through the one rule of visibility. */
export const disclosureRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    server.get(
      PATHS.disclosures(CODE),
      sharedPage(app, async (request) => {
        const frame = await agencyFrame(app, request);
        const root = frame.columns?.tree.find((it) => it.column.key === STATUTORY);
        const { id } = frame.agency;
        const counts = await readOnce(app, `counts ${id}`, () => columnCounts(app, id));
        return treePage(frame, root, { counts, byMail: offersSubscriptions(app) });
      }),
    );

    server.get(
      PATHS.column(CODE, ':columnId'),
      sharedPage(app, async (request) => {
        const frame = await agencyFrame(app, request);
        const column = frame.columns?.find(idOf(paramsOf(request).columnId));
        if (!column) throw new NotFound('没有找到这个栏目');
        const query = parseListQuery(request.query);
        const { page, ...filter } = query;
        const found = await listed(app, frame.agency.id, {
          ...filter,
          columnId: column.id,
          offset: (page - 1) * PAGE_SIZE,
          limit: PAGE_SIZE,
        });
        return listPage(frame, {
          ...found,
          id: column.id,
          label: columnLabel(column, frame.language),
          official: frame.language === 'en' && englishLabel(column) === null,
          description: column.description,
          crumbs: crumbsOf(frame, column.id),
          query,
          register: registerLink(frame, column.key),
          byMail: offersSubscriptions(app),
          withValidity: column.kinds.some((kind) => KIND_TRAITS[kind].validity),
        });
      }),
    );

    server.get(PATHS.item(CODE, ':itemId'), showItem(app));

    server.get(PATHS.itemFile(CODE, ':itemId', ':fileId', ':name'), async (request, reply) => {
      const { agency } = await agencyFrame(app, request);
      const { itemId, fileId } = paramsOf(request);
      const file = await openPublicFile(app, agency.id, idOf(itemId), idOf(fileId));
      if (!file) throw new NotFound('没有找到这个文件，它可能已经撤回');
      return sendPublicFile(request, reply, file);
    });
  };

/** A page of a list, with the years of its column, which all pages of the column share. */
async function listed(app: App, agencyId: string, filter: PublicFilter) {
  const { columnId, kind } = filter;
  const years = await readOnce(app, `years ${agencyId} ${columnId} ${kind?.join()}`, () =>
    publicYears(app, agencyId, { columnId, kind }),
  );
  const items = await publicList(app, agencyId, filter);
  return { items, years, total: await publicTotal(app, agencyId, filter, years) };
}

const showItem = (app: App) =>
  sharedPage(app, async (request) => {
    const frame = await agencyFrame(app, request);
    const { code, id: agencyId } = frame.agency;
    const found = await publicItemPage(app, agencyId, idOf(paramsOf(request).itemId));
    if (!found) throw new NotFound('没有找到这条信息');
    if (found.state === 'withdrawn') return gonePage(frame, found.tombstone);
    const { item, related } = found;
    const addresses = {
      fileAddress: (fileId: string, name: string) =>
        PATHS.itemFile(code, item.id, fileId, encodeURIComponent(name)),
      pdfAddress: PATHS.itemPdf(code, item.id),
    };
    return itemPage(frame, { item, related, ...(await shownIn(app, frame, item, addresses)) });
  });
