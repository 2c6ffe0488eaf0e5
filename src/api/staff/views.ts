import { z } from 'zod';
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
