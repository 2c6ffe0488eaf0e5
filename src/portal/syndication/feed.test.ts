import { describe, expect, test, vi } from 'vitest';
import type { ListedItem } from '../../application/disclosures/public-item.ts';
import { type FEED_FORMATS, feedText } from './feed.ts';

const at = new Date('2025-05-20T01:00:00Z');
const title = '关于修改<条例>的通知<script>alert(1)</script>]]>';
const item = {
  id: '1',
  title,
  summary: '',
  issuer: '测试局',
  visibleFrom: at,
  firstPublishedAt: at,
} as ListedItem;

const written = (format: (typeof FEED_FORMATS)[number], items: readonly ListedItem[] = [item]): string =>
  feedText(format, {
    title: '测试局',
    owner: '测试局',
    page: 'https://a.example.cn/t',
    self: `https://a.example.cn/t/feed.${format}`,
    items,
    addressOf: () => 'https://a.example.cn/t/items/1',
  });

describe('a feed', () => {
  test.each(['rss', 'atom'] as const)('in %s says signs of a title as text, never as markup', (format) => {
    expect(written(format)).not.toContain('<script>');
    expect(written(format)).toContain('关于修改&lt;条例&gt;的通知');
  });

  test('in JSON keeps the title as it is and writes only the summary as HTML', () => {
    const [entry] = (JSON.parse(written('json')) as { items: Record<string, string>[] }).items;
    expect(entry?.['title']).toBe(title);
    expect(entry?.['content_html'] ?? entry?.['summary']).not.toContain('<script>');
  });

  test.each(['rss', 'atom', 'json'] as const)('in %s does not change while it is empty', (format) => {
    vi.useFakeTimers({ now: new Date('2025-06-01T00:00:00Z') });
    const one = written(format, []);
    vi.setSystemTime(new Date('2025-06-02T00:00:00Z'));
    expect(written(format, [])).toBe(one);
    vi.useRealTimers();
  });
});
