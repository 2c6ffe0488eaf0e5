/** A link with the words it is shown under. */
export type SiteLink = { readonly label: string; readonly url: string };

/** The marks an authority issues to a site, in the order of the footer. */
export const SITE_MARKS = ['partyGovernment', 'siteErrors', 'accessibility', 'police'] as const;
export type SiteMarkKind = (typeof SITE_MARKS)[number];

/** The official name of each mark; shown where no picture is set. */
export const SITE_MARK_LABELS: Readonly<Record<SiteMarkKind, string>> = {
  partyGovernment: '党政机关网站标识',
  siteErrors: '我为政府网站找错',
  accessibility: '适老化及无障碍',
  police: '公安备案',
};

/** A mark as issued: where it leads, its picture, and the script some issuers demand instead. All are https. */
export type SiteMark = {
  readonly url: string | null;
  readonly imageUrl: string | null;
  readonly scriptUrl: string | null;
};

/**
 * How an organ's column stands within the organ's own site: the portal around it (国办公开办函〔2019〕61号: no site of
 * its own) and what 《政府网站发展指引》（国办发〔2017〕47号） wants in head and foot. Empty texts are left out.
 */
export type SiteSettings = {
  /** The portal the column stands in: its name, its first page, its picture. */
  readonly portalName: string;
  readonly portalUrl: string | null;
  readonly portalLogoUrl: string | null;
  /** Its navigation above, its links and lines below. */
  readonly headerLinks: readonly SiteLink[];
  readonly footerLinks: readonly SiteLink[];
  readonly footerLines: readonly string[];
  /** Main colour, `#rrggbb`; `null`: the house's blue. */
  readonly colour: string | null;
  /** SiteName of the page tags; empty: the organ's name and 政府信息公开. */
  readonly siteName: string;
  /** 网站标识码, ten digits. */
  readonly siteIdCode: string;
  /** ICP备案号 and 公安备案号 as issued. */
  readonly icpNumber: string;
  readonly policeNumber: string;
  /** 主办单位, 承办单位, 联系方式 where they differ from the organ and its office. */
  readonly sponsor: string;
  readonly undertaker: string;
  readonly contact: string;
  /** The site is reached over IPv6 and says so. */
  readonly ipv6: boolean;
  readonly marks: Readonly<Record<SiteMarkKind, SiteMark>>;
};

const NO_MARK: SiteMark = { url: null, imageUrl: null, scriptUrl: null };

/** An organ that has set nothing. */
export const USUAL_SITE: SiteSettings = {
  portalName: '',
  portalUrl: null,
  portalLogoUrl: null,
  headerLinks: [],
  footerLinks: [],
  footerLines: [],
  colour: null,
  siteName: '',
  siteIdCode: '',
  icpNumber: '',
  policeNumber: '',
  sponsor: '',
  undertaker: '',
  contact: '',
  ipv6: false,
  marks: { partyGovernment: NO_MARK, siteErrors: NO_MARK, accessibility: NO_MARK, police: NO_MARK },
};

/** Hosts other than ours that a page may load pictures and scripts from. */
export type ForeignHosts = { readonly images: readonly string[]; readonly scripts: readonly string[] };

const hostsOf = (urls: readonly (string | null)[]): readonly string[] => [
  ...new Set(urls.flatMap((url) => hostOf(url) ?? [])),
];

/** The host of an https address with its port, or `null`. */
function hostOf(url: string | null): string | null {
  const [, host] = /^https:\/\/([a-z0-9.-]+(:\d{1,5})?)(\/|$)/i.exec(url ?? '') ?? [];
  return host?.toLowerCase() ?? null;
}

/** The hosts a page of these settings loads from; a script of a mark draws its picture itself. */
export function foreignHostsOf({ portalLogoUrl, marks }: SiteSettings): ForeignHosts {
  const all = SITE_MARKS.map((kind) => marks[kind]);
  const scripts = hostsOf(all.map((mark) => mark.scriptUrl));
  const images = hostsOf([portalLogoUrl, ...all.map((mark) => mark.imageUrl)]);
  return { scripts, images: [...new Set([...images, ...scripts])] };
}
