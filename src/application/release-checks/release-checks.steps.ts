import type { TestApp } from '../../../tests/factories/app.ts';
import type { TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import type { Actor } from '../actor.ts';
import { putWord, switchWord } from './manage-words.ts';

/** A word of the organ, an entry of the house switched off, and a link that was asked for. */
export async function someReleaseChecks(app: TestApp, { agency, people }: TestOrgan): Promise<void> {
  const head = people['head'] as Actor;
  granted(await putWord(app, head, { wrong: '清禾区', right: '青禾区', kind: 'typo', note: '地名' }));
  granted(await switchWord(app, head, { wrong: '其它', off: true, reason: '本机关允许使用' }));
  const answer = { alive: false, status: 404, fault: null };
  const check = { address: 'https://site.example/lost', checkedAt: app.now(), ...answer };
  await app.store.transaction(agency.id, async (tx) => {
    await tx.releaseChecks.putLinkCheck(check);
    return { ok: true, value: null };
  });
}
