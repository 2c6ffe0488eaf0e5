import type { Transaction } from '../../database/store.ts';
import type { Commands } from '../../domain/access-requests/commands.ts';
import type { Action } from '../../domain/access-requests/lifecycle.data.ts';
import type { Actor } from '../actor.ts';
import type { Agency } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import type { LoadedCase } from './load-case.ts';

/** What an action works on. */
export type ActionContext = {
  readonly app: App;
  readonly tx: Transaction;
  readonly agency: Agency;
  readonly actor: Actor;
  readonly loaded: LoadedCase;
};

/** The command for the law and the note for the ledger, after whatever else the action does in its transaction. */
export type Prepared<A extends Action> = { readonly command: Commands[A]; readonly note: unknown };
