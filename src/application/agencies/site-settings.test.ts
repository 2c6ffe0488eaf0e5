import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { USUAL_SITE } from '../../domain/agencies/site-settings.ts';
import { type Actor, Forbidden, Outdated } from '../actor.ts';
import { changeSiteSettings, SiteSettingsInput, siteSettingsOf, viewSiteSettings } from './site-settings.ts';

let app: TestApp;
let organ: TestOrgan;
let administrator: Actor;

beforeAll(async () => {
  app = await createTestApp();
  organ = await createOrgan(app);
  administrator = organ.people['administrator'] as Actor;
});
afterAll(() => app.close());

describe('the settings of a site', () => {
  test('are the usual ones until somebody sets them', async () => {
    expect(await siteSettingsOf(app, organ.agency.id)).toEqual({ version: 0, settings: USUAL_SITE });
  });

  test('hold from the change on, and both versions are on record', async () => {
    const settings = { ...USUAL_SITE, siteIdCode: '0000000000', colour: '#9a1b12' };
    expect(granted(await changeSiteSettings(app, administrator, { version: 0, settings }))).toEqual({
      version: 1,
    });
    expect((await siteSettingsOf(app, organ.agency.id)).settings).toEqual(settings);
    const [act] = await app.store.read(organ.agency.id, (tx) => tx.ledger.recent('administration', 1));
    expect(act?.type).toBe('site-settings-changed');
  });

  test('are not overwritten by whoever saw an older version', async () => {
    await expect(
      changeSiteSettings(app, administrator, { version: 0, settings: USUAL_SITE }),
    ).rejects.toBeInstanceOf(Outdated);
  });

  test('take no colour on which text could not be read', async () => {
    const settings = { ...USUAL_SITE, colour: '#ffcc00' };
    const result = await changeSiteSettings(app, administrator, { version: 1, settings });
    expect(result.ok ? null : result.refusal.code).toBe('colour-too-pale');
    expect((await viewSiteSettings(app, administrator)).version).toBe(1);
  });

  test('are changed by whoever manages the column or the organ, and nobody else', async () => {
    expect((await viewSiteSettings(app, organ.actor('ogi-clerk'))).version).toBe(1);
    expect(() => viewSiteSettings(app, organ.actor('handler'))).toThrow(Forbidden);
  });
});

describe('what a site may be given', () => {
  const mark = { url: null, imageUrl: null, scriptUrl: null };
  const errorsOf = (change: object): readonly string[] =>
    SiteSettingsInput.safeParse({ ...USUAL_SITE, ...change }).error?.issues.map((it) => it.message) ?? [];

  test('is all of the usual', () => {
    expect(errorsOf({})).toEqual([]);
  });

  test.each([
    ['a link that is a script', { portalUrl: 'javascript:alert(1)' }],
    ['a picture in the clear', { portalLogoUrl: 'http://www.example.gov.cn/logo.png' }],
    ['a picture of a host with a password', { portalLogoUrl: 'https://a:b@www.example.gov.cn/logo.png' }],
    [
      'a script from a host that would end the policy',
      {
        marks: {
          ...USUAL_SITE.marks,
          siteErrors: { ...mark, scriptUrl: "https://a;script-src 'unsafe-inline'/" },
        },
      },
    ],
    ['a code of nine digits', { siteIdCode: '123456789' }],
    ['a colour with more in it', { colour: '#fff;}body{display:none' }],
    ['a name of two lines', { portalName: 'a\nb' }],
    ['thirteen links', { headerLinks: Array(13).fill({ label: 'a', url: 'https://a.example/' }) }],
    ['markup of its own', { headerHtml: '<script>' }],
  ])('is not %s', (_, change) => {
    expect(errorsOf(change)).not.toEqual([]);
  });
});
