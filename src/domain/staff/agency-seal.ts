import type { AgencySeal, AgencySettings } from './agency.ts';

const NONE_YET: AgencySeal = { way: 'none-yet', sealId: '', certificate: '' };

/** The organ's arrangement for its seal; an organ that never said has none yet. */
export const sealOf = (settings: AgencySettings): AgencySeal => settings.seal ?? NONE_YET;
