import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeConfirmation, composeDigest } from './compose-mails.ts';
import { SUBSCRIPTION_FREQUENCIES } from './frequencies.data.ts';
import { digestBoundary, joined } from './subscription-rules.ts';

describe('when a subscriber is written to', () => {
  const at = (text: string) => new Date(`${text}+08:00`);
  const boundary = (frequency: 'daily' | 'weekly', now: string) => digestBoundary(frequency, at(now));

  test('summaries go out at eight in China, weekly ones on Mondays', () => {
    expect(boundary('daily', '2025-05-12T07:59:59')).toEqual(at('2025-05-11T08:00:00'));
    expect(boundary('daily', '2025-05-12T08:00:00')).toEqual(at('2025-05-12T08:00:00'));
    // The twelfth of May 2025 was a Monday.
    expect(boundary('weekly', '2025-05-12T07:59:59')).toEqual(at('2025-05-05T08:00:00'));
    expect(boundary('weekly', '2025-05-12T08:00:00')).toEqual(at('2025-05-12T08:00:00'));
    expect(boundary('weekly', '2025-05-18T23:59:59')).toEqual(at('2025-05-12T08:00:00'));
  });

  test('the boundary is never after now, nor further back than the period, and goes forward with time', () => {
    const periods = { immediately: 1, daily: 24, weekly: 7 * 24 } as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...SUBSCRIPTION_FREQUENCIES),
        fc.date({ min: at('2020-01-01T00:00:00'), max: at('2040-01-01T00:00:00'), noInvalidDate: true }),
        fc.nat(10_000_000),
        (frequency, now, later) => {
          const before = digestBoundary(frequency, now).getTime();
          expect(before).toBeLessThanOrEqual(now.getTime());
          expect(now.getTime() - before).toBeLessThanOrEqual(periods[frequency] * 3_600_000);
          const next = digestBoundary(frequency, new Date(now.getTime() + later)).getTime();
          expect(next).toBeGreaterThanOrEqual(before);
        },
      ),
    );
  });
});

describe('what is subscribed to', () => {
  test('everything holds every column, whichever came first', () => {
    const of = (...columnIds: string[]) => ({ columnIds, frequency: 'daily' as const });
    expect(joined(of(), of('a')).columnIds).toEqual([]);
    expect(joined(of('a'), of()).columnIds).toEqual([]);
    expect(joined(of('a', 'b'), of('b', 'c')).columnIds).toEqual(['a', 'b', 'c']);
  });
});

describe('the messages', () => {
  const item = {
    title: '关于<b>窗口</b>服务的通知',
    column: '规范性文件',
    documentNumber: '青测发〔2025〕1号',
    publishedOn: '2025年5月12日',
    url: 'https://gov.example/qhq-csj/items/1',
  };
  const digest = (title: string) =>
    composeDigest({
      organ: '青禾区测试局',
      choice: { columns: ['规范性文件'], frequency: 'daily' },
      items: [{ ...item, title }],
      manageUrl: 'https://gov.example/manage?token=a&b',
      endUrl: 'https://gov.example/end?token=a',
    });

  test('a digest names each item with place, number, day and address, and how to end it', () => {
    const { subject, text, html } = digest(item.title);
    expect(subject).toBe('青禾区测试局政府信息公开专栏：新发布信息1条');
    for (const words of [item.title, '规范性文件，青测发〔2025〕1号，2025年5月12日发布', item.url])
      expect(text).toContain(words);
    expect(text).toContain('退订（Unsubscribe）：https://gov.example/end?token=a');
    expect(html).toContain('关于&lt;b&gt;窗口&lt;/b&gt;服务的通知');
    expect(html).not.toContain('<b>');
  });

  test('no title can forge a line of the message, nor markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const { text, html } = digest(title);
        expect(text.split('\n').length).toBe(digest('甲').text.split('\n').length);
        expect(html.replaceAll(/<[^>]*>/g, '<>').split('<>').length).toBe(
          digest('甲')
            .html.replaceAll(/<[^>]*>/g, '<>')
            .split('<>').length,
        );
      }),
    );
  });

  test('a confirmation says what was asked for and that silence ends it', () => {
    const { text } = composeConfirmation({
      organ: '青禾区测试局',
      url: 'https://gov.example/confirm?token=a',
      choice: { columns: [], frequency: 'weekly' },
    });
    expect(text).toContain('全部公开信息');
    expect(text).toContain('3日内');
    expect(text).toContain('不确认就不会再收到更新');
  });
});
