import { expect } from 'vitest';
import { createOrgan } from '../../../tests/factories/organ.ts';
import type { SubscriptionFrequency } from '../../domain/subscriptions/frequencies.data.ts';
import { endSubscription } from './manage-subscription.ts';
import { newsStand, type Place, pick, type StandItem } from './news-stand.steps.ts';
import { type Readers, subscribe, subscriptionOf } from './readers.steps.ts';
import { sendSubscriptionMails } from './send-subscription-mails.ts';

type OwnPlace = Exclude<Place, 'elsewhere'>;

/** One thing that happens in a newsroom; `which` picks one of those there are, from the end where it is negative. */
export type NewsEvent =
  | { readonly do: 'publish'; readonly place: Place; readonly minutes: number }
  | { readonly do: 'withdraw' | 'restore' | 'correct' | 'leave'; readonly which: number }
  /** `send` empties the outbox without looking for news. */
  | { readonly do: 'run' | 'send' }
  | {
      readonly do: 'join';
      readonly columns: readonly OwnPlace[];
      readonly frequency: SubscriptionFrequency;
    }
  | { readonly do: 'pass'; readonly minutes: number }
  | { readonly do: 'break-mail'; readonly status: number | null; readonly which: number | null };

type Reader = {
  readonly address: string;
  readonly token: string;
  readonly places: readonly OwnPlace[];
  /** Public when they confirmed: no news to them. */
  readonly old: ReadonlySet<string>;
  left: boolean;
};

/** The organ of the readers, with a model beside it of who is to be told what. */
export async function newsroom(world: Readers) {
  const { app, mail } = world;
  const { organ, columnOf } = world;
  const other = await createOrgan(app, { code: 'beside', name: '青禾区邻局' });
  const spot = (key: string) => ({ agencyId: organ.agency.id, columnId: columnOf(key) });
  const documents = spot('normative-documents');
  const elsewhere = { ...documents, agencyId: other.agency.id };
  const spots = { documents, announcements: spot('announcements'), elsewhere };
  const stand = newsStand(app, spots);
  const readers = readership(world, stand, (it) => (it ? spots[it].columnId : 'all'));

  async function take(event: NewsEvent): Promise<void> {
    switch (event.do) {
      case 'publish':
        return stand.add(event.place, event.minutes);
      case 'join':
        return readers.join(event.columns, event.frequency);
      case 'leave':
        return readers.leave(event.which);
      case 'pass':
        return world.later(event.minutes);
      case 'break-mail':
        return readers.breakMail(event.status, event.which);
      case 'send':
        await sendSubscriptionMails(app);
        return readers.readMail();
      case 'run':
        await world.run();
        return readers.readMail();
      default:
        return stand.change(event.do, event.which);
    }
  }

  return {
    take,
    /** Everything works again, and enough time passes for everybody to be written to. */
    async drain(): Promise<void> {
      mail.refuse(null);
      readers.breakMail(null, null);
      // The longest pause after a message given up, then the longest wait for a summary.
      for (const hours of [0, 26, 8 * 24]) {
        world.later(hours * 60);
        await take({ do: 'run' });
      }
    },
    check: readers.check,
    /** Everybody leaves; what is public stays. */
    clear: readers.leaveAll,
  };
}

/** Everybody who reads, and what they were told. */
function readership(
  world: Readers,
  stand: ReturnType<typeof newsStand>,
  columnOf: (place: OwnPlace | undefined) => string,
) {
  const { app, mail, organ } = world;
  let readers: Reader[] = [];
  const told = new Map<string, string[]>();
  let seen = mail.received.length;
  const end = async (reader: Reader) => {
    reader.left = true;
    await endSubscription(app, organ.agency, reader.token);
  };
  const wants = ({ places }: Reader, { place }: StandItem) =>
    place !== 'elsewhere' && (places.length === 0 || places.includes(place));

  return {
    async join(places: readonly OwnPlace[], frequency: SubscriptionFrequency) {
      const address = world.newAddress();
      const old = new Set(stand.shown().map((it) => it.id));
      let token = '';
      // Each column with a form of its own, as readers do.
      for (const place of places.length === 0 ? [undefined] : places)
        token = await subscribe(app, organ, address, { column: columnOf(place), frequency });
      readers.push({ address, token, places, old, left: false });
    },
    async leave(which: number) {
      const reader = pick(readers, which);
      if (reader && !reader.left) await end(reader);
    },
    async leaveAll() {
      for (const reader of readers.filter((it) => !it.left)) await end(reader);
      readers = [];
    },
    breakMail(status: number | null, which: number | null) {
      const reader = which === null ? undefined : pick(readers, which);
      if (reader) mail.refuseFor(reader.address, status);
      else mail.refuse(status);
      if (status === null) for (const { address } of readers) mail.refuseFor(address, null);
    },
    /** What came since last time: only to somebody still there, and only of what is public at this moment. */
    readMail() {
      const shown = new Set(stand.shown().map((it) => it.id));
      for (const { to, mail: message } of mail.received.slice(seen)) {
        const reader = readers.find((it) => to.includes(it.address));
        // The mailbox of somebody of an earlier run has nobody to read it any more.
        if (!reader) expect(message.subject).not.toContain('新发布');
        if (!reader) continue;
        const ids = [...(message.text ?? '').matchAll(/\/items\/([0-9a-f-]{36})/g)].map((it) => it[1] ?? '');
        expect([reader.left, ids.filter((id) => !shown.has(id))]).toEqual([false, []]);
        told.set(reader.address, [...(told.get(reader.address) ?? []), ...ids]);
      }
      seen = mail.received.length;
    },
    /** Nothing twice, nothing unasked, and to whoever still stands everything new. Answers how much was told. */
    async check(): Promise<number> {
      let count = 0;
      for (const reader of readers) {
        const ids = told.get(reader.address) ?? [];
        expect(new Set(ids).size).toBe(ids.length);
        count += ids.length;
        const unasked = ids.filter((id) => !wants(reader, stand.find(id) ?? expect.fail()));
        expect(unasked).toEqual([]);
        if ((await subscriptionOf(app, organ, reader.address)) === undefined) continue;
        const news = stand.shown().filter((it) => wants(reader, it) && !reader.old.has(it.id));
        expect(news.map((it) => it.id).filter((id) => !ids.includes(id))).toEqual([]);
      }
      return count;
    },
  };
}
