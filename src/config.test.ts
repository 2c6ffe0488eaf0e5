import { describe, expect, test } from 'vitest';
import { ConfigInvalid, loadConfig } from './config.ts';

describe('loadConfig', () => {
  test('needs nothing set: a user keeps data beside the program and the key in the home', () => {
    const config = loadConfig({ HOME: '/srv/clerk' }, false);
    expect(config).toMatchObject({
      port: 8710,
      host: '127.0.0.1',
      demo: null,
      databaseUrl: null,
      keyFile: null,
    });
    expect(config.dataFolder).toMatch(/\/data$/);
    expect(config.keyFolder).toBe('/srv/clerk/.config/gongkai');
  });

  test('root keeps data and key in system folders', () => {
    const config = loadConfig({ HOME: '/root' }, true);
    expect(config.dataFolder).toBe('/var/lib/gongkai');
    expect(config.keyFolder).toBe('/etc/gongkai');
  });

  test('takes what is given', () => {
    const config = loadConfig(
      {
        GONGKAI_DATA: '/srv/数据 1',
        GONGKAI_KEY_FILE: '/etc/a.key',
        DATABASE_URL: 'postgresql://gongkai_app:x@db:5432/gongkai',
        DATABASE_OWNER_URL: 'postgres://gongkai_owner:x@db/gongkai',
        PORT: '80',
        HOST: '0.0.0.0',
        GONGKAI_DEMO: '0',
        GONGKAI_PUBLIC_URL: 'https://xxgk.example.gov.cn/',
        GONGKAI_TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8',
        GONGKAI_SMTP_URL: 'smtps://xxgk:geheim@mail.example.gov.cn',
        GONGKAI_MAIL_FROM: 'xxgk@example.gov.cn',
        GONGKAI_SMS_URL: 'https://sms.example.gov.cn/messages',
        GONGKAI_SMS_TOKEN: 'x'.repeat(32),
        GONGKAI_SEAL_URL: 'https://seal.example.gov.cn/orders',
        GONGKAI_SEAL_TOKEN: 'a-token',
        GONGKAI_CHECK_LINKS: 'intranet',
        GONGKAI_SECURITY_CONTACT: 'mailto:anquan@example.gov.cn',
        XDG_CONFIG_HOME: '/x',
      },
      false,
    );
    expect(config).toEqual({
      dataFolder: '/srv/数据 1',
      keyFile: '/etc/a.key',
      keyFolder: '/x/gongkai',
      databaseUrl: 'postgresql://gongkai_app:x@db:5432/gongkai',
      databaseOwnerUrl: 'postgres://gongkai_owner:x@db/gongkai',
      port: 80,
      host: '0.0.0.0',
      demo: false,
      publicUrl: 'https://xxgk.example.gov.cn',
      seal: { url: 'https://seal.example.gov.cn/orders', token: 'a-token' },
      linkReach: 'intranet',
      securityContact: 'mailto:anquan@example.gov.cn',
      trustedProxies: ['127.0.0.1', '10.0.0.0/8'],
      mail: {
        server: {
          host: 'mail.example.gov.cn',
          port: 465,
          security: 'tls',
          auth: { user: 'xxgk', pass: 'geheim' },
        },
        from: 'xxgk@example.gov.cn',
      },
      sms: { url: 'https://sms.example.gov.cn/messages', secret: 'x'.repeat(32) },
    });
  });

  test('sends no notices unless told how', () => {
    expect(loadConfig({}, false)).toMatchObject({ mail: null, sms: null, seal: null });
  });

  const url = 'https://xxgk.example.gov.cn';
  test.each([
    [{ GONGKAI_SMTP_URL: 'smtp://relay' }, /GONGKAI_SMTP_URL 须与 GONGKAI_MAIL_FROM 一起设置/],
    [{ GONGKAI_SMTP_URL: 'relay:25', GONGKAI_MAIL_FROM: 'a@b.cn' }, /GONGKAI_SMTP_URL 应形如/],
    [
      { GONGKAI_SMTP_URL: 'smtp://relay', GONGKAI_MAIL_FROM: '某局 <a@b.cn>' },
      /GONGKAI_MAIL_FROM 应为一个电子邮箱/,
    ],
    [{ GONGKAI_SMTP_URL: 'smtp://relay', GONGKAI_MAIL_FROM: 'a@b.cn\r\nBcc: c@d.cn' }, /GONGKAI_MAIL_FROM/],
    [{ GONGKAI_SMS_URL: 'http://sms.example.cn/', GONGKAI_SMS_TOKEN: 'x'.repeat(32) }, /应为 https 网址/],
    [
      { GONGKAI_SMS_URL: 'https://sms.example.cn/', GONGKAI_SMS_TOKEN: 'short' },
      /GONGKAI_SMS_TOKEN 应为32个字符/,
    ],
    [{ GONGKAI_SECURITY_CONTACT: 'http://a.example\nX: y' }, /GONGKAI_SECURITY_CONTACT 应形如/],
    [{ GONGKAI_SMS_URL: 'https://sms.example.cn/' }, /GONGKAI_SMS_URL 须与 GONGKAI_SMS_TOKEN 一起设置/],
  ])('refuses %j in words', (given, message) => {
    expect(() => loadConfig({ GONGKAI_PUBLIC_URL: url, ...given }, false)).toThrow(message);
  });

  test('sends notices only where the address they name is set', () => {
    const given = { GONGKAI_SMTP_URL: 'smtp://relay', GONGKAI_MAIL_FROM: 'a@b.cn' };
    expect(() => loadConfig(given, false)).toThrow(/GONGKAI_SMTP_URL 须与 GONGKAI_PUBLIC_URL 一起设置/);
  });

  test('a variable left empty is not set', () => {
    expect(loadConfig({ PORT: '', DATABASE_URL: ' ', GONGKAI_DEMO: '' }, false)).toMatchObject({
      port: 8710,
      databaseUrl: null,
      demo: null,
    });
  });

  test.each([
    { PORT: '70000' },
    { PORT: 'http' },
    { GONGKAI_DEMO: 'yes' },
    { DATABASE_URL: 'mysql://a/b' },
    { DATABASE_OWNER_URL: 'postgresql://owner:x@db/gongkai' },
    { GONGKAI_PUBLIC_URL: 'javascript:alert(1)' },
    { GONGKAI_SEAL_URL: 'http://seal.example.gov.cn/orders' },
    { GONGKAI_SEAL_TOKEN: 'a-token' },
  ])('names the variable that cannot be used: %j', (env) => {
    expect(() => loadConfig(env, false)).toThrow(ConfigInvalid);
    expect(() => loadConfig(env, false)).toThrow(Object.keys(env)[0]);
  });
});
