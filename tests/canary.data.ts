/** Everything an applicant would not want found; each is unlike any other text. `MARK` runs through all words. */
export const MARK = '鸢尾七三';

const word = (label: string, index: number): string => `${MARK}${label}${index}号`;
const words = (label: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => word(label, index + 1));

/** 44 secrets: who asks, how to reach them, what they ask, what they and others write, what they send. */
export const CANARIES = {
  names: words('姓名', 5),
  identities: ['773119190001010017', '773119190001010025', '773119190001010033', '773119190001010041'],
  credits: ['91QY7731MA0000001X'],
  phones: ['77310000017', '77310000025', '77310000033', '77310000041'],
  emails: ['iris7731a@secret.example', 'iris7731b@secret.example', 'iris7731c@secret.example'],
  addresses: words('街道门牌', 4),
  descriptions: words('索取内容', 5),
  clarifications: words('补正说明', 3),
  thirdParties: words('第三方', 2),
  reasons: words('缘由', 8),
  fileNames: words('附件', 3),
  fileBytes: words('文件正文', 2),
} as const;

export const ALL_CANARIES: readonly string[] = Object.values(CANARIES).flat();

/** The secret of that place in a list, or nothing. */
export const picked = (list: readonly string[], index: number): string => list[index] ?? '';

/** The particulars of the n-th applicant. */
export const applicant = (index: number) => ({
  name: picked(CANARIES.names, index),
  identityNumber: picked(CANARIES.identities, index),
  phone: picked(CANARIES.phones, index),
  email: picked(CANARIES.emails, index),
  address: picked(CANARIES.addresses, index),
  description: picked(CANARIES.descriptions, index),
});
