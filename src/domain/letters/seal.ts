/** How the organ's seal comes onto its letters: not yet arranged, by hand on paper, or by its seal server. */
export const SEAL_WAYS = ['none-yet', 'paper', 'seal-server'] as const;

export type SealWay = (typeof SEAL_WAYS)[number];

export const SEAL_WAY_LABELS: Readonly<Record<SealWay, string>> = {
  'none-yet': '尚未确定',
  paper: '打印盖章后扫描',
  'seal-server': '电子印章系统',
};
