import type { AgencySeal, AgencySettings } from '../staff/agency.ts';

/** How the organ's seal comes onto its letters: not yet arranged, by hand on paper, or by its seal server. */
export const SEAL_WAYS = ['none-yet', 'paper', 'seal-server'] as const;

export type SealWay = (typeof SEAL_WAYS)[number];

export const SEAL_WAY_LABELS: Readonly<Record<SealWay, string>> = {
  'none-yet': '尚未确定',
  paper: '打印盖章后扫描',
  'seal-server': '电子印章系统',
};

const NONE_YET: AgencySeal = { way: 'none-yet', sealId: '', certificate: '' };

/** The organ's arrangement for its seal; an organ that never said has none yet. */
export const sealOf = (settings: AgencySettings): AgencySeal => settings.seal ?? NONE_YET;
