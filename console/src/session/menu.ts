import { MENU, type MenuEntry } from './menu.data.ts';
import type { Post } from './session.ts';

/** The entries of the menu this post may use. */
export const menuOf = ({ permissions, roles }: Post): readonly MenuEntry[] =>
  MENU.filter(
    (entry) =>
      entry.permissions.some((it) => permissions.includes(it)) ||
      entry.roles.some((it) => roles.includes(it)),
  );

/** The entry that an address below the organ's belongs to: the longest that it begins with. */
export const entryAt = (entries: readonly MenuEntry[], within: string): MenuEntry | undefined =>
  entries
    .filter(({ to }) => within === to || within.startsWith(`${to}/`))
    .sort((a, b) => b.to.length - a.to.length)[0];

/** The address below the organ's: `agency` of `/qhq-csj/agency`. */
export const withinOrgan = (pathname: string): string => pathname.split('/').slice(2).join('/');

/** Whether this post may open the page of the address; what stands in no menu is open to all. */
export function mayOpen(post: Post, pathname: string): boolean {
  const entry = entryAt(MENU, withinOrgan(pathname));
  return entry === undefined || menuOf(post).includes(entry);
}

/** Where a person of this post begins the day. */
export const firstPageOf = (post: Post): string => `/${post.code}/${menuOf(post)[0]?.to ?? 'nothing'}`;
