import type { Transaction } from '../../database/store.ts';
import type { Commands } from '../../domain/access-requests/commands.ts';
import type { Action } from '../../domain/access-requests/lifecycle.data.ts';
import type { LetterData, LetterFrame } from '../../domain/letters/letter.ts';
import type { Result } from '../../domain/shared/refusal.ts';
import type { Actor } from '../actor.ts';
import type { Agency } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import type { LoadedCase } from './load-case.ts';

/** Composes a letter from what signing adds: number, day, address of verification. */
export type ComposeLetter = (signed: Partial<LetterFrame>) => Result<LetterData>;

/** What an event remembers of a letter it issued. */
export type IssuedLetter = { readonly letterId: string; readonly number: string };

/** What an action works on. */
export type ActionContext = {
  readonly app: App;
  readonly tx: Transaction;
  readonly agency: Agency;
  readonly actor: Actor;
  readonly loaded: LoadedCase;
  /** Issues a letter of this case; in a preview it is collected instead, without a number and without a trace. */
  readonly issue: (compose: ComposeLetter) => Promise<Result<IssuedLetter>>;
  /** Why no password was asked for; set while a demonstration is loaded, and nowhere else. */
  readonly unproved?: string | undefined;
};

/** The command for the law and the note for the ledger, after whatever else the action does in its transaction. */
export type Prepared<A extends Action> = { readonly command: Commands[A]; readonly note: unknown };
