import { ROLE_LABELS, type Role } from '../../../src/domain/staff/roles.data.ts';

/** Posts in words. */
export const rolesText = (roles: readonly Role[]): string => roles.map((it) => ROLE_LABELS[it]).join('、');
