import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Outbox, openOutbox } from '../../../tests/factories/outbox.ts';
import { granted } from '../../../tests/factories/result.ts';
import type { Actor } from '../actor.ts';
import { chaseMembers } from './chase.ts';
import { MemberInput } from './collection-input.ts';
import { acceptedReport, memberNamed, openedCollection } from './collections.steps.ts';
import { issueLinks } from './issue-links.ts';
import { addMembers } from './manage-members.ts';
import { sendReportNotices } from './send-report-notices.ts';
import { viewMember } from './view-member.ts';

let outbox: Outbox;
let clerk: Actor;
const names = (named: readonly { readonly name: string }[]) => named.map((it) => it.name);
const sent = () => outbox.mail.received.map((it) => [it.to[0], it.mail.subject]);

beforeAll(async () => {
  outbox = await openOutbox(['email'], '2025-01-20');
  clerk = outbox.organ.people['clerk'] as Actor;
  await openedCollection(outbox.app, clerk, ['丙局']);
  const members = ['甲', '乙'].map((it, index) =>
    MemberInput.parse({ name: `${it}局`, email: `office${index}@organ.example` }),
  );
  granted(await addMembers(outbox.app, clerk, 2024, members));
});
afterAll(() => outbox.close());

describe('chasing', () => {
  test('writes to those with an address once a day, and names the others to be telephoned', async () => {
    const first = granted(await chaseMembers(outbox.app, clerk, 2024, null));
    expect([names(first.mailed), names(first.toTelephone)]).toEqual([['甲局', '乙局'], ['丙局']]);
    expect(first.text).toContain('请于2025年1月31日前报送');
    const second = granted(await chaseMembers(outbox.app, clerk, 2024, null));
    expect([names(second.mailed), names(second.alreadyToday)]).toEqual([[], ['甲局', '乙局']]);
    await Promise.all([sendReportNotices(outbox.app), sendReportNotices(outbox.app)]);
    expect(sent()).toHaveLength(2);
    const { memberId } = await memberNamed(outbox.app, clerk, '甲局');
    const { chases } = await viewMember(outbox.app, clerk, { year: 2024, memberId });
    expect(chases.map((it) => [it.chasedOn, it.way, it.state])).toEqual([['2025-01-20', 'email', 'sent']]);
  });

  test('does not reach whose report came in meanwhile, and says when it is late', async () => {
    outbox.app.setNow('2025-02-05');
    expect(granted(await chaseMembers(outbox.app, clerk, 2024, null)).mailed).toHaveLength(2);
    await acceptedReport(outbox.app, clerk, '甲局');
    expect(await sendReportNotices(outbox.app)).toBe(1);
    expect(outbox.mail.received.at(-1)?.to).toEqual(['office1@organ.example']);
    expect(outbox.mail.received.at(-1)?.mail.text).toContain('现已逾期');
  });

  test('a link goes with its code by e-mail, and the code is forgotten once it is sent', async () => {
    const { memberId } = await memberNamed(outbox.app, clerk, '乙局');
    const links = { memberIds: [memberId], byEmail: true };
    granted(await issueLinks(outbox.app, clerk, 2024, links));
    // Issued anew before the first was sent: only the newer code is worth a message.
    const [link] = granted(await issueLinks(outbox.app, clerk, 2024, links));
    expect(await sendReportNotices(outbox.app)).toBe(1);
    const text = outbox.mail.received.at(-1)?.mail.text ?? '';
    expect([text.includes(link?.code ?? '?'), text.includes(link?.url ?? '?')]).toEqual([true, true]);
    const rows = await outbox.app.store.read(clerk.agencyId, async (tx) => {
      const collection = await tx.reportCollections.ofYear(2024);
      return tx.reportNotices.of(collection?.id ?? '');
    });
    expect(rows.filter((it) => it.sealedCode !== null)).toEqual([]);
  });
});
