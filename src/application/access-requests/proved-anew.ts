import type { Action } from '../../domain/access-requests/lifecycle.data.ts';
import { ok, type Result } from '../../domain/shared/refusal.ts';
import type { Actor } from '../actor.ts';
import type { App } from '../app.ts';
import { reauthenticate } from '../staff/prove-password.ts';
import type { ActionInput } from './action-commands.ts';

/** Signing binds the organ, so it asks for the password again, before anything of the case is looked at. */
export const provedAnew = (app: App, actor: Actor, action: Action, input: unknown): Promise<Result<null>> =>
  action === 'sign'
    ? reauthenticate(app, actor.staffId, (input as ActionInput<'sign'>).password)
    : Promise.resolve(ok(null));

/** The input as it may be remembered: without the password. */
export function withoutPassword(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('password' in body)) return body;
  const { password: _, ...rest } = body;
  return rest;
}
