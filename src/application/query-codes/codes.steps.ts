import { citizenForm } from '../../../tests/factories/application.ts';
import type { Outbox } from '../../../tests/factories/outbox.ts';
import { granted } from '../../../tests/factories/result.ts';
import { registerRequest } from '../access-requests/register-request.ts';
import { openTracking } from '../access-requests/track-request.ts';
import type { Actor } from '../actor.ts';
import { sendNotices } from '../notices/send-notices.ts';
import { askForCode, type CodeAsk } from './ask-for-code.ts';
import { judgeAsks } from './judge-asks.ts';
import { redeemLink } from './redeem-link.ts';
import { type ReissueCode, reissueCode } from './reissue-code.ts';

/** What is registered with the requests of these tests. */
export const EMAIL = 'iris7731x@mailbox.example';
export const PHONE = '0936-8217731';

export const AT_COUNTER: ReissueCode = { way: 'counter', proof: 'resident-card', note: '' };

/** What the tests of lost codes do to an organ again and again. */
export function codeSteps(box: Outbox) {
  const who = (name: string): Actor => box.organ.people[name] as Actor;
  let addresses = 0;
  /** An address of its own for each ask, so that no limit of another test is met. */
  const nextAddress = (): string => {
    addresses += 1;
    return `198.51.100.${addresses}`;
  };
  return {
    who,
    registered: async (change: object = {}) =>
      granted(
        await registerRequest(box.app, who('clerk'), {
          channel: 'in-person',
          arrivedOn: box.app.today(),
          confirmedOn: null,
          title: '测试申请',
          form: citizenForm({ email: EMAIL, phone: PHONE, address: '鸢尾路7731号', ...change }),
        }),
      ),
    later: (minutes: number) =>
      box.app.setNow(new Date(box.app.now().getTime() + minutes * 60_000).toISOString()),
    /** Whether number and code open the case. */
    opens: async (number: string, queryCode: string) =>
      (await openTracking(box.app, box.organ.agency, { number, queryCode }, '192.0.2.1')).ok,
    reissue: (requestId: string, command: ReissueCode, actor = who('clerk'), expectedVersion?: number) =>
      reissueCode(box.app, actor, requestId, { command, options: { expectedVersion } }),
    eventsOf: (requestId: string) =>
      box.app.store.read(box.organ.agency.id, (tx) => tx.ledger.ofRequest(requestId)),
    ask: (it: CodeAsk, from = nextAddress()) => askForCode(box.app, box.organ.agency, it, from),
    redeem: (token: string, from = '203.0.113.1') => redeemLink(box.app, box.organ.agency, token, from),
    /** The tokens mailed after some work and the jobs behind it. */
    mailed: async (work: () => Promise<unknown>): Promise<readonly string[]> => {
      const before = box.mail.received.length;
      await work();
      await judgeAsks(box.app);
      await sendNotices(box.app);
      return box.mail.received
        .slice(before)
        .map(({ mail }) => /new-code\?token=([\w-]+)/.exec(mail.text ?? '')?.[1] ?? '');
    },
  };
}
