import { describe, expect, test } from 'vitest';
import { isFromThisSite } from './same-origin.ts';

const HOSTS = ['zwgk.example.cn'];

describe('a form is from this site', () => {
  test('when the browser says so', () => {
    expect(isFromThisSite({ 'sec-fetch-site': 'same-origin' }, HOSTS)).toBe(true);
    expect(isFromThisSite({ origin: 'https://zwgk.example.cn' }, HOSTS)).toBe(true);
    expect(isFromThisSite({ referer: 'https://zwgk.example.cn/qhq-csj/apply/new' }, HOSTS)).toBe(true);
  });

  test('and not when it comes from another site, a neighbour, or nowhere', () => {
    expect(isFromThisSite({ 'sec-fetch-site': 'cross-site' }, HOSTS)).toBe(false);
    expect(isFromThisSite({ 'sec-fetch-site': 'same-site' }, HOSTS)).toBe(false);
    expect(isFromThisSite({ origin: 'https://zwgk.example.cn.evil.example' }, HOSTS)).toBe(false);
    expect(isFromThisSite({ origin: 'null' }, HOSTS)).toBe(false);
    expect(isFromThisSite({}, HOSTS)).toBe(false);
  });

  test('and a lie in Origin does not help against Sec-Fetch-Site', () => {
    const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://zwgk.example.cn' };
    expect(isFromThisSite(headers, HOSTS)).toBe(false);
  });
});
