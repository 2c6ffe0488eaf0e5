import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeCodeLink, composeNotice, composeShortNotice } from './compose-notice.ts';
import { destinationsOf, emailOf, mobileOf } from './destinations.ts';
import { MOST_ATTEMPTS, pauseAfter } from './retry.ts';

describe('where an applicant can be reached', () => {
  test.each([
    ['13800000000', '13800000000'],
    ['+86 138-0000-0000', '13800000000'],
    ['0086 13800000000', '13800000000'],
    ['８６１３８００００００００', '13800000000'],
    ['0936-8210000', null],
    ['12800000000', null],
    ['138000000001', null],
    ['（0936）8210000', null],
  ])('%s as a mobile number is %s', (typed, mobile) => {
    expect(mobileOf(typed)).toBe(mobile);
  });

  test('by the channels that are on, and only where there is an address', () => {
    const contact = { email: 'a@b.example', phone: '13800000000' };
    expect(destinationsOf(contact, [])).toEqual([]);
    expect(destinationsOf(contact, ['email', 'sms']).map((it) => it.address)).toEqual([
      'a@b.example',
      '13800000000',
    ]);
    expect(destinationsOf({ email: '', phone: '0936-8210000' }, ['email', 'sms'])).toEqual([]);
    expect(destinationsOf({ email: '', phone: '13800000000' }, ['email', 'sms'])).toEqual([
      { channel: 'sms', address: '13800000000' },
    ]);
  });

  test('never by anything that could end a line, a header or a command', () => {
    const unit = fc.constantFrom(...'a1.@-+<>,;:"()[] \r\n\t\u0000\u0085\u2028中');
    let taken = 0;
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 6 }), fc.string({ unit, maxLength: 6 }), (head, tail) => {
        const address = emailOf(`${head}a@b${tail}.cn`);
        if (address === null) return;
        taken += 1;
        expect(address).toMatch(/^[!-~]+$/);
        expect(address).not.toMatch(/[<>,;:"()[\]\\\s]|@.*@/);
      }),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(20);
    for (const bad of [
      'a@b.example\r\nBcc: c@d.example',
      'a@b.example\n',
      'a b@c.example',
      'a@b',
      'ü@b.example',
    ])
      expect([bad, emailOf(bad)]).toEqual([bad, null]);
  });
});

describe('trying again', () => {
  test('waits twice as long each time, six hours at most, and ends', () => {
    const pauses = Array.from({ length: MOST_ATTEMPTS }, (_, index) => pauseAfter(index + 1));
    expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, null]);
    expect(pauseAfter(MOST_ATTEMPTS + 1)).toBeNull();
  });
});

describe('the words of a notice', () => {
  const sender = { organ: '青禾区测试局', url: 'https://gov.example/qhq-csj/query' };

  test('are the organ, that there is news, and where; and that it serves nothing', () => {
    const { subject, text } = composeNotice(sender);
    expect(subject).toBe('政府信息公开申请办理进展提醒');
    expect(text).toContain('青禾区测试局：您提交的政府信息公开申请有新的进展，请凭登记编号和查询码登录');
    expect(text).toContain(sender.url);
    expect(text).toContain('不代替文书送达');
    expect(composeShortNotice(sender).text).toContain(` ${sender.url} `);
  });

  test('carry one subject, whatever they are about', () => {
    const subjects = [composeNotice, composeShortNotice, composeCodeLink].map((it) => it(sender).subject);
    expect(new Set(subjects).size).toBe(1);
  });
});
