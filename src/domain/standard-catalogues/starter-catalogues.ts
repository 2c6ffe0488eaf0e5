import type { NationalFieldKey } from './national-fields.data.ts';
import { ECONOMY_ENTRIES } from './starter-economy.data.ts';
import type { StarterEntry } from './starter-entries.ts';
import { LAND_AND_HOMES_ENTRIES } from './starter-land-and-homes.data.ts';
import { LIVELIHOOD_ENTRIES } from './starter-livelihood.data.ts';
import { SERVICE_ENTRIES } from './starter-services.data.ts';

/**
 * What a catalogue of each national field begins with: a start to be checked against the guideline of the ministry in
 * charge and filled up, no official catalogue.
 */
export const STARTER_ENTRIES: Readonly<Record<NationalFieldKey, readonly StarterEntry[]>> = {
  ...ECONOMY_ENTRIES,
  ...LAND_AND_HOMES_ENTRIES,
  ...LIVELIHOOD_ENTRIES,
  ...SERVICE_ENTRIES,
};
