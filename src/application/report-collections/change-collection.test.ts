import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Outbox, openOutbox } from '../../../tests/factories/outbox.ts';
import { granted } from '../../../tests/factories/result.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import type { Actor } from '../actor.ts';
import { changeCollection } from './change-collection.ts';
import { chaseMembers } from './chase.ts';
import { MemberInput } from './collection-input.ts';
import { acceptedReport, memberNamed, openedCollection, reportFile } from './collections.steps.ts';
import { handInFile } from './hand-in.ts';
import { addMembers } from './manage-members.ts';
import { viewCollection } from './read-collections.ts';
import { sendReportNotices } from './send-report-notices.ts';
import { stepMember } from './step-member.ts';

let outbox: Outbox;
let clerk: Actor;
const REASON = '区里统一提前';

beforeAll(async () => {
  outbox = await openOutbox(['email'], '2025-01-10');
  clerk = outbox.organ.people['clerk'] as Actor;
  await openedCollection(outbox.app, clerk, ['无邮箱局']);
  const members = ['甲', '乙', '丙'].map((it, index) =>
    MemberInput.parse({ name: `${it}局`, email: `office${index}@organ.example` }),
  );
  granted(await addMembers(outbox.app, clerk, 2024, members));
  await acceptedReport(outbox.app, clerk, '乙局');
});
afterAll(() => outbox.close());

const change = async (dueOn: string, onBehalfOf = '青禾区人民政府', reason = REASON) => {
  const { version } = await viewCollection(outbox.app, clerk, 2024);
  const wanted = { dueOn: plainDate(dueOn), onBehalfOf, reason };
  return changeCollection(outbox.app, clerk, 2024, { change: wanted, expectedVersion: version });
};
const refusedAs = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code;
const received = () => outbox.mail.received.map((it) => it.to[0]);

describe('the day of a collection', () => {
  test('is changed within the law only, and not to what it is', async () => {
    expect(refusedAs(await change('2025-02-01'))).toBe('due-day-too-late');
    expect(refusedAs(await change('2024-12-31'))).toBe('due-day-too-early');
    expect(refusedAs(await change('2025-01-31'))).toBe('nothing-changed');
  });

  test('is told with its reason to those who owe a report, of two changes the later', async () => {
    const first = granted(await change('2025-01-24'));
    expect(first.mailed.map((it) => it.name)).toEqual(['甲局', '丙局']);
    expect(first.toTelephone.map((it) => it.name)).toEqual(['无邮箱局']);
    granted(await change('2025-01-22'));
    expect(await sendReportNotices(outbox.app)).toBe(2);
    expect(received()).toEqual(['office0@organ.example', 'office2@organ.example']);
    const text = outbox.mail.received.at(-1)?.mail.text;
    expect(text).toContain('报送期限调整为2025年1月22日');
    expect(text).toContain(`调整理由：${REASON}`);
  });

  test('stands in the chain with what it was before, by whom and why', async () => {
    const { changes, dueOn } = await viewCollection(outbox.app, clerk, 2024);
    expect(dueOn).toBe('2025-01-22');
    expect(changes.map((it) => [it.from?.dueOn, it.dueOn, it.reason, it.by])).toEqual([
      ['2025-01-24', '2025-01-22', REASON, '测试人员（clerk）'],
      ['2025-01-31', '2025-01-24', REASON, '测试人员（clerk）'],
    ]);
  });

  test('a change of the name alone is told nobody', async () => {
    expect(granted(await change('2025-01-22', '青禾市青禾区人民政府'))).toMatchObject({
      mailed: [],
      toTelephone: [],
    });
    expect((await viewCollection(outbox.app, clerk, 2024)).onBehalfOf).toBe('青禾市青禾区人民政府');
  });
});

describe('a returned report', () => {
  test('is not called missing, neither among the open points nor in the reminder', async () => {
    const { memberId } = await memberNamed(outbox.app, clerk, '甲局');
    const file = await reportFile(outbox.app, '甲局');
    const { version } = granted(await handInFile(outbox.app, clerk, { year: 2024, memberId }, file));
    const back = { memberId, action: 'return', expectedVersion: version, reason: '请核对' } as const;
    granted(await stepMember(outbox.app, clerk, 2024, back));
    const { openPoints } = await viewCollection(outbox.app, clerk, 2024);
    expect(openPoints.slice(0, 2)).toEqual([
      '2个单位没有报送：无邮箱局、丙局',
      '1个单位的报告已退回、尚未重新报送：甲局',
    ]);
    granted(await chaseMembers(outbox.app, clerk, 2024, null));
    await sendReportNotices(outbox.app);
    const texts = outbox.mail.received.filter((it) => it.to[0] === 'office0@organ.example');
    expect(texts.at(-1)?.mail.text).toContain('已退回修改，尚未重新报送');
  });
});
