/** A line of text among the site settings. */
export type SiteField = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly longest: number;
};

/** The lines of text of the site settings by group, in the order of the page. */
export const SITE_FIELDS = {
  portal: [
    { name: 'portalName', label: '门户网站名称', longest: 40 },
    { name: 'portalUrl', label: '门户网站首页', hint: '“当前位置”从这里开始。', longest: 500 },
    { name: 'portalLogoUrl', label: '门户网站标志图片', hint: '以https://开头，高度48像素。', longest: 500 },
  ],
  look: [
    {
      name: 'colour',
      label: '主色',
      hint: '例如#14458b；文字与底色的对比度应达到4.5:1。不填的，使用蓝色。',
      longest: 7,
    },
    {
      name: 'siteName',
      label: '网站名称（SiteName）',
      hint: '网页标签用；不填的，为“机关名称＋政府信息公开”。',
      longest: 60,
    },
  ],
  footer: [
    { name: 'sponsor', label: '主办单位', hint: '不填的，为本机关。', longest: 100 },
    { name: 'undertaker', label: '承办单位', hint: '不填的，为公开工作机构。', longest: 100 },
    { name: 'contact', label: '联系方式', longest: 100 },
    { name: 'siteIdCode', label: '网站标识码', hint: '10位数字。', longest: 10 },
    { name: 'icpNumber', label: 'ICP备案号', longest: 60 },
    { name: 'policeNumber', label: '公安备案号', longest: 60 },
  ],
} as const satisfies Readonly<Record<string, readonly SiteField[]>>;
