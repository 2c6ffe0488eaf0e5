import type { TestApp } from '../../../tests/factories/app.ts';
import type { TestOrgan } from '../../../tests/factories/organ.ts';
import { prepareDigests } from './prepare-digests.ts';
import { subscribe } from './readers.steps.ts';

/** A subscriber, a message to them and news: no table of subscriptions is empty. */
export async function someSubscriptions(app: TestApp, organ: TestOrgan): Promise<void> {
  await subscribe(app, organ, 'subscriber@mailbox.example');
  await prepareDigests(app);
}
