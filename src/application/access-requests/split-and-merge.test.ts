import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { granted } from '../../../tests/factories/result.ts';
import { codeOf, draft, type Office, openOffice } from './office.steps.ts';
import { progressOf } from './track-request.ts';
import { viewCase } from './view-case.ts';

describe('splitting and merging', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.app.close());

  test('a request is split inside the organ: numbers of their own, the same days, one query code', async () => {
    const id = await office.inHand();
    office.app.setNow('2025-05-14');
    const split = {
      stays: '2024年度会议纪要',
      parts: [{ title: '采购合同', part: '2024年度采购合同' }],
      note: '分属两个股室办理',
    };
    granted(await office.act(id, 'clerk', 'split', split));
    const whole = await viewCase(office.app, office.who('handler'), id);
    const [link] = whole.related;
    const part = await viewCase(office.app, office.who('handler'), link?.id ?? '');
    expect(part.number).not.toBe(whole.number);
    expect(part.receivedOn).toBe('2025-05-12');
    expect(part.clock.replyDueOn).toBe(whole.clock.replyDueOn);
    expect(part.handler).toBe(whole.handler);
    expect(part.related).toMatchObject([{ id, relation: '本件由其拆分' }]);
    const progress = await progressOf(office.app, office.organ.agency, id);
    expect(progress.steps.at(-1)?.text).toContain(part.number);
    expect(codeOf(await office.act(part.id, 'clerk', 'split', split))).toBe('split-once');
    granted(await office.act(part.id, 'handler', 'draft', draft()));
  });

  test('only requests of one applicant are merged, and only while both are open', async () => {
    const first = await office.inHand({ identityNumber: '110101199001010018', name: '测试丙' });
    const second = await office.inHand({ identityNumber: '110101199001010018', name: '测试丙' });
    const stranger = await office.inHand();
    const numberOf = async (id: string) => (await viewCase(office.app, office.who('clerk'), id)).number;
    const into = await numberOf(first);
    expect(codeOf(await office.act(stranger, 'clerk', 'merge', { into, note: '内容相同' }))).toBe(
      'other-applicant',
    );
    expect(codeOf(await office.act(second, 'clerk', 'merge', { into: 'X-1', note: '内容相同' }))).toBe(
      'no-such-request',
    );
    granted(await office.act(second, 'clerk', 'merge', { into, note: '内容相同' }));
    const merged = await viewCase(office.app, office.who('clerk'), second);
    expect([merged.status, merged.outcomeLabel]).toEqual(['closed', '其他处理（并案办理）']);
    expect((await viewCase(office.app, office.who('clerk'), first)).related).toMatchObject([
      { relation: '并入本件' },
    ]);
    const back = await numberOf(second);
    expect(codeOf(await office.act(first, 'clerk', 'merge', { into: back, note: '内容相同' }))).toBe(
      'request-ended',
    );
  });
});
