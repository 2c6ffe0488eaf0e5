import { createHash } from 'node:crypto';
import type { App } from '../../../application/app.ts';
import type { ForeignHosts } from '../../../domain/agencies/site-settings.ts';
import { publicStateOf } from './public-state.ts';

/** A page as it was made, ready to be sent many times. */
export type KeptPage = {
  readonly body: Buffer;
  /** Weak, for the same page goes out in several encodings. */
  readonly etag: string;
  /** Other sites' hosts in the page's frame. */
  readonly foreignHosts: ForeignHosts | undefined;
  readonly playsVideo: boolean;
  /** The body in the encodings asked for so far. */
  readonly encoded: Map<string, Buffer>;
};

type Entry = { readonly page: KeptPage; readonly state: string; readonly until: number };

/** Nothing is kept longer than this, in milliseconds, whatever the database says. */
const LONGEST_KEPT = 60_000;
const MOST_BYTES = 64 * 1024 * 1024;
const LARGEST_PAGE = 1024 * 1024;

/** Whether a page holds a player; text never holds a bare `<`. */
export const playsVideo = (html: string): boolean => html.includes('<video ');

/** Makes a page ready to be kept. */
export const keptPage = (html: string, foreignHosts: ForeignHosts | undefined): KeptPage => {
  const body = Buffer.from(html);
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  return { body, etag: `W/"${digest}"`, foreignHosts, playsVideo: playsVideo(html), encoded: new Map() };
};

/**
 * Keeps public pages while the database shows the same (decision 0036). Several askers of a page that is not there
 * wait for one making. The eldest leave when the room is full.
 */
export function createPageCache(state: () => Promise<string>, now: () => number) {
  const entries = new Map<string, Entry>();
  const underWay = new Map<string, Promise<KeptPage>>();
  let bytes = 0;

  function drop(key: string): void {
    bytes -= entries.get(key)?.page.body.length ?? 0;
    entries.delete(key);
  }

  function keep(key: string, entry: Entry): void {
    drop(key);
    if (entry.page.body.length > LARGEST_PAGE) return;
    entries.set(key, entry);
    bytes += entry.page.body.length;
    for (const eldest of entries.keys()) {
      if (bytes <= MOST_BYTES) break;
      drop(eldest);
    }
  }

  return {
    /**
     * The page of a key, made by `make` where none is kept. What `make` throws is passed on, and nothing is kept.
     *
     * @param maxAge milliseconds a copy may stand although nothing changed
     */
    async page(key: string, make: () => Promise<KeptPage>, maxAge = LONGEST_KEPT): Promise<KeptPage> {
      const seen = await state();
      const kept = entries.get(key);
      if (kept && kept.state === seen && now() < kept.until) return kept.page;
      const asked = `${seen} ${key}`;
      const making = underWay.get(asked) ?? make();
      underWay.set(asked, making);
      try {
        const page = await making;
        keep(key, { page, state: seen, until: now() + maxAge });
        return page;
      } finally {
        underWay.delete(asked);
      }
    },
  };
}

type PageCache = ReturnType<typeof createPageCache>;

const caches = new WeakMap<App['store'], PageCache>();

/** The one cache of public pages of an application. */
export function pageCacheOf(app: App): PageCache {
  const known =
    caches.get(app.store) ?? createPageCache(() => publicStateOf(app), performance.now.bind(performance));
  caches.set(app.store, known);
  return known;
}
