import { describe, expect, test } from 'vitest';
import { foreignHostsOf, USUAL_SITE } from './site-settings.ts';

describe('the hosts a page may load from', () => {
  test('are none where nothing is set', () => {
    expect(foreignHostsOf(USUAL_SITE)).toEqual({ images: [], scripts: [] });
  });

  test('are those of the marks, each once, scripts apart from pictures', () => {
    const marks = {
      ...USUAL_SITE.marks,
      partyGovernment: {
        url: 'https://mark.example.cn/show?id=1',
        imageUrl: 'https://mark.example.cn/red.png',
        scriptUrl: null,
      },
      siteErrors: { url: null, imageUrl: null, scriptUrl: 'https://errors.example.cn:8443/find.js' },
    };
    const site = { ...USUAL_SITE, marks, portalLogoUrl: 'https://Mark.example.cn/logo.svg' };
    expect(foreignHostsOf(site)).toEqual({
      images: ['mark.example.cn', 'errors.example.cn:8443'],
      scripts: ['errors.example.cn:8443'],
    });
  });

  test('never hold what could end the policy they are written into', () => {
    const marks = {
      ...USUAL_SITE.marks,
      police: { url: null, imageUrl: "https://a.example;script-src 'unsafe-inline'/x.png", scriptUrl: null },
    };
    expect(foreignHostsOf({ ...USUAL_SITE, marks, portalLogoUrl: 'http://plain.example/' }).images).toEqual(
      [],
    );
  });
});
