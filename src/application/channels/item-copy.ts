import type { PublishedItemRow } from '../../database/published-items.ts';
import { digestOf, WEIBO_LENGTH, weiboLength, weiboText } from '../../domain/channels/copy-text.ts';
import { portableBody, sourceLine } from '../../domain/channels/portable-body.ts';
import { type Actor, demand, NotFound } from '../actor.ts';
import { type Agency, agencyById } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { publicAmong } from '../disclosures/public-item.ts';
import { itemAddress, itemFileAddress } from './public-address.ts';

/** An item ready to be pasted into editors of other platforms. */
export type ItemCopy = {
  readonly itemId: string;
  readonly version: number;
  readonly title: string;
  readonly url: string;
  /** 摘要, at most 120 characters. */
  readonly digest: string;
  /** The picture that would do as a cover, or why there is none. */
  readonly cover: { readonly url: string; readonly name: string } | null;
  readonly coverHint: string;
  readonly html: string;
  readonly weibo: string;
  readonly weiboLength: number;
  readonly weiboLimit: number;
};

const LINKED = /<a href="item:([0-9a-f-]{36})"/g;

/** The body with every style in its tag; pictures stand where `picture` says, else at their public address. */
export async function portableHtml(
  app: App,
  agency: Agency,
  item: PublishedItemRow,
  picture: (fileId: string) => string | null = () => null,
): Promise<string> {
  const { code, id: agencyId } = agency;
  const linked = [...item.body.matchAll(LINKED)].map(([, id]) => id ?? '');
  const items = await publicAmong(app, agencyId, linked);
  const names = new Map(item.attachments.map((it) => [it.fileId, it.name]));
  const url = itemAddress(app, code, item.id);
  const body = portableBody(item.body, {
    item: (id) => (items.has(id) ? itemAddress(app, code, id) : null),
    file: (fileId) => {
      const name = names.get(fileId);
      if (name === undefined) return null;
      return picture(fileId) ?? itemFileAddress(app, code, { itemId: item.id, fileId, name });
    },
  });
  return `${body}\n${sourceLine(item.issuer, url)}`;
}

/** What WeChat and Weibo take of a public item. */
export async function copyOf(app: App, agency: Agency, item: PublishedItemRow): Promise<ItemCopy> {
  const { id: itemId, version, title } = item;
  const url = itemAddress(app, agency.code, itemId);
  const digest = digestOf(item);
  const weibo = weiboText({ title, digest, url });
  const image = item.attachments.find((it) => it.use === 'image');
  const cover = image && {
    name: image.name,
    url: itemFileAddress(app, agency.code, { itemId, fileId: image.fileId, name: image.name }),
  };
  return {
    itemId,
    version,
    title,
    url,
    digest,
    cover: cover ?? null,
    coverHint: cover
      ? '封面可以使用正文第一幅图片，建议裁剪为2.35∶1'
      : '正文没有图片，请在平台编辑器中选用封面，建议尺寸900×383像素',
    html: await portableHtml(app, agency, item),
    weibo,
    weiboLength: weiboLength(weibo),
    weiboLimit: WEIBO_LENGTH,
  };
}

/** The copy of an item for staff; only of what is public at this moment. */
export async function itemCopy(app: App, actor: Actor, itemId: string): Promise<ItemCopy> {
  demand(actor, 'disclosures:read');
  const item = await app.store.publicItems.find(app.now(), actor.agencyId, itemId);
  if (!item) throw new NotFound('这条信息还没有公开或者已经撤回，不能发布到其他渠道');
  return copyOf(app, await agencyById(app, actor.agencyId), item);
}
