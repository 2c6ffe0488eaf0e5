import { MENU, type MenuEntry } from './menu.data.ts';
import type { Post } from './session.ts';

/** The entries of the menu this post may use. */
export const menuOf = ({ permissions, roles }: Post): readonly MenuEntry[] =>
  MENU.filter(
    (entry) =>
      entry.permissions.some((it) => permissions.includes(it)) ||
      entry.roles.some((it) => roles.includes(it)),
  );

/** Where a person of this post begins the day. */
export const firstPageOf = (post: Post): string => `/${post.code}/${menuOf(post)[0]?.to ?? 'nothing'}`;
