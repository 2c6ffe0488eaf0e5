import type { Agency } from '../../../application/agencies/find-agency.ts';
import type { PublicColumns } from '../../../application/columns/find-columns.ts';
import type { SiteSettings } from '../../../domain/agencies/site-settings.ts';
import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { Language, Modes } from './modes.ts';

/** What surrounds every page: whose it is, who looks at it and from where. */
export type Frame = {
  /** `null` on pages of the platform itself and on errors that belong to no organ. */
  readonly agency: Agency | null;
  /** On a page of the platform: whether one of the organs it shows is fictional. */
  readonly demonstration?: boolean;
  /** The portal around the column, its colour and marks. */
  readonly site: SiteSettings;
  /** The organ's columns in use; `null` on pages of no organ. */
  readonly columns: PublicColumns | null;
  /** The language of the frame and of the pages made by the program; documents stay in their own. */
  readonly language: Language;
  readonly modes: Modes;
  readonly today: PlainDate;
  /** A GET address that shows this page again: where the switches of the display return to. */
  readonly path: string;
  /** Where the public reaches the portal, without a slash at the end. */
  readonly publicUrl: string;
};

/** The frame of a page of one organ. */
export type AgencyFrame = Frame & { readonly agency: Agency };
