import { z } from 'zod';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import { ABSENCE_KINDS } from '../../domain/staff/absences.ts';
import { type Permission, ROLES } from '../../domain/staff/roles.data.ts';

export const SessionView = z
  .object({
    staffId: z.string(),
    name: z.string(),
    login: z.string(),
    mustChangePassword: z.boolean(),
    agencies: z.array(
      z.object({
        id: z.string(),
        code: z.string(),
        name: z.string(),
        roles: z.array(z.enum(ROLES)),
        permissions: z.array(z.custom<Permission>().meta({ type: 'string' })),
      }),
    ),
  })
  .meta({ id: 'Session' });
export type SessionView = z.infer<typeof SessionView>;

export const StaffView = z
  .object({
    id: z.string(),
    login: z.string(),
    name: z.string(),
    disabled: z.boolean(),
    roles: z.array(z.enum(ROLES)),
  })
  .meta({ id: 'Staff' });
export type StaffView = z.infer<typeof StaffView>;

export const NewPasswordView = z.object({ temporaryPassword: z.string() }).meta({ id: 'NewPassword' });

/** Somebody looked at personal data. */
export const LookView = z
  .object({
    seq: z.int(),
    requestId: z.string().nullable(),
    number: z.string().nullable(),
    type: z.string(),
    recordedAt: z.string(),
    actor: z.string(),
    reason: z.string(),
  })
  .meta({ id: 'Look' });
export type LookView = z.infer<typeof LookView>;

const Day = z
  .custom<PlainDate>((value) => typeof value === 'string')
  .meta({ type: 'string', format: 'date' });

/** Somebody is away, and who stands in. */
export const AbsenceView = z
  .object({
    id: z.string(),
    staffId: z.string(),
    name: z.string(),
    deputyId: z.string(),
    deputy: z.string(),
    kind: z.enum(ABSENCE_KINDS),
    fromOn: Day,
    toOn: Day,
    /** Away today. */
    today: z.boolean(),
    /** Posts in which the deputy cannot stand in. */
    uncovered: z.array(z.enum(ROLES)),
  })
  .meta({ id: 'Absence' });
export type AbsenceView = z.infer<typeof AbsenceView>;
