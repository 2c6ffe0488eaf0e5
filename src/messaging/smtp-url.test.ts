import { describe, expect, test } from 'vitest';
import { parseSmtpUrl } from './smtp-url.ts';

describe('the address of a mail server', () => {
  test('says where, as whom and how protected', () => {
    expect(parseSmtpUrl('smtps://xxgk:p%40ss@mail.example.gov.cn')).toEqual({
      host: 'mail.example.gov.cn',
      port: 465,
      security: 'tls',
      auth: { user: 'xxgk', pass: 'p@ss' },
    });
    expect(parseSmtpUrl('smtp://relay.example.gov.cn:2525')).toMatchObject({
      port: 2525,
      security: 'starttls',
    });
    expect(parseSmtpUrl('smtp://relay.example.gov.cn?tls=none')).toMatchObject({
      port: 25,
      security: 'none',
    });
    expect(parseSmtpUrl('smtp://127.0.0.1:2525')).toMatchObject({ host: '127.0.0.1', security: 'none' });
    expect(parseSmtpUrl('smtp://[::1]')).toMatchObject({ host: '::1', security: 'none' });
  });

  test.each([
    'mail.example.gov.cn',
    'http://mail.example.gov.cn',
    'smtp://',
    'smtp://user@mail.example.gov.cn',
    'smtp://mail.example.gov.cn/path',
    'smtp://mail.example.gov.cn?tls=maybe',
    'smtp://mail.example.gov.cn?tls=none&debug=1',
    'smtps://mail.example.gov.cn?tls=none',
    'smtp://mail.example.gov.cn#x',
    '',
  ])('%j is none', (text) => {
    expect(parseSmtpUrl(text)).toBeNull();
  });
});
