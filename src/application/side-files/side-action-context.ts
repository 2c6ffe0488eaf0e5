import type { Transaction } from '../../database/store.ts';
import type { Actor } from '../actor.ts';
import type { Agency } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import type { LoadedSideFile } from './load-side-file.ts';

/** What an action of a side file works on. */
export type SideActionContext = {
  readonly app: App;
  readonly tx: Transaction;
  readonly agency: Agency;
  readonly actor: Actor;
  readonly loaded: LoadedSideFile;
};
