import type { Agency } from '../../../application/agencies/find-agency.ts';
import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { Modes } from './modes.ts';

/** What surrounds every page: whose it is, who looks at it and from where. */
export type Frame = {
  /** `null` on pages of the platform itself and on errors that belong to no organ. */
  readonly agency: Agency | null;
  /** On a page of the platform: whether one of the organs it shows is fictional. */
  readonly demonstration?: boolean;
  readonly modes: Modes;
  readonly today: PlainDate;
  /** A GET address that shows this page again: where the switches of the display return to. */
  readonly path: string;
  /** Where the public reaches the portal, without a slash at the end. */
  readonly publicUrl: string;
};

/** The frame of a page of one organ. */
export type AgencyFrame = Frame & { readonly agency: Agency };
