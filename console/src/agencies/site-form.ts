import { useQuery } from '@tanstack/react-query';
import type { SiteSettingsView } from '../../../src/api/agencies/site-settings-view.ts';
import { SITE_MARKS, type SiteMark, type SiteSettings } from '../../../src/domain/agencies/site-settings.ts';
import { useDesk } from '../session/session.ts';
import { call } from '../shared/api.ts';

/** What the form holds: as the API takes it, but lines of text in one field and addresses never `null`. */
export type SiteForm = Omit<SiteSettings, 'footerLines'> & { readonly footerText: string };

export const useSitePath = (): string => `${useDesk().api}/site-settings`;

/** The site settings as they stand. */
export function useSiteSettings() {
  const path = useSitePath();
  return useQuery({ queryKey: [path], queryFn: () => call<SiteSettingsView>({ path }) });
}

export const siteForm = ({ footerLines, ...settings }: SiteSettings): SiteForm => ({
  ...settings,
  footerText: footerLines.join('\n'),
});

const address = (text: string | null | undefined): string | null => text?.trim() || null;

const mark = ({ url, imageUrl, scriptUrl }: SiteMark): SiteMark => ({
  url: address(url),
  imageUrl: address(imageUrl),
  scriptUrl: address(scriptUrl),
});

/** The form as the API takes it: an address left empty is none. */
export function siteBody({ footerText, ...form }: SiteForm): SiteSettings {
  const marks = Object.fromEntries(SITE_MARKS.map((kind) => [kind, mark(form.marks[kind])]));
  return {
    ...form,
    portalUrl: address(form.portalUrl),
    portalLogoUrl: address(form.portalLogoUrl),
    colour: address(form.colour)?.toLowerCase() ?? null,
    footerLines: footerText
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    marks: marks as SiteSettings['marks'],
  };
}
