import { z } from 'zod';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';

/** A day `YYYY-MM-DD`. */
export const Day = z
  .custom<PlainDate>((value) => typeof value === 'string')
  .meta({ type: 'string', format: 'date' });
/** A day, or none yet. */
export const MaybeDay = Day.nullable();
