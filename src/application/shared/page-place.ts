import { z } from 'zod';
import type { ListPlace } from '../../database/case-list.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';

const BETWEEN = '_';

/** A place in a list as an address carries it: which half, after which day, after which case. */
export const placeText = ({ ended, key, id }: ListPlace): string =>
  [ended ? 'e' : 'o', key, id].join(BETWEEN);

const Parts = z.tuple([z.enum(['o', 'e']), z.iso.date(), z.uuid()]);

/** Reads `placeText` back; anything else is refused at the edge. */
export const PagePlace = z
  .string()
  .max(60)
  .transform((text, context): ListPlace => {
    const parts = Parts.safeParse(text.split(BETWEEN));
    if (!parts.success) {
      context.addIssue({ code: 'custom', message: '翻页的位置不正确，请从第一页重新查询' });
      return z.NEVER;
    }
    const [half, key, id] = parts.data;
    return { ended: half === 'e', key: key as PlainDate, id };
  });
