/** Labels of the application form (art. 29), as the API knows them. */
export const IDENTITY_TYPES = {
  'resident-card': '居民身份证',
  passport: '护照',
  'travel-permit': '港澳居民来往内地通行证、台湾居民来往大陆通行证',
  'other-document': '其他有效身份证件',
} as const;

/** The kinds of organisation that table 3 counts apart. */
export const ORGANISATION_KINDS = {
  enterprise: '商业企业',
  'research-institution': '科研机构',
  'public-welfare': '社会公益组织',
  'legal-service': '法律服务机构',
  'other-organisation': '其他组织',
} as const;

/** In what form the information is wanted. */
export const REPLY_FORMS = { paper: '纸质', email: '电子邮件', electronic: '电子数据' } as const;

/** How the information is to be had. */
export const DELIVERY_WAYS = { online: '网上获取', post: '邮寄', counter: '自行领取' } as const;
