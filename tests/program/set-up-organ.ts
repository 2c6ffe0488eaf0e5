import { newAgency } from '../factories/organ.ts';

/** The organ that `setUpOrgan` makes, and who signs in. */
export const ORGAN = { code: newAgency().code, login: 'first.clerk', password: 'Qinghe#2026-Test' } as const;

/** Sets a fresh installation up through its own API, as the console's first page does; answers the organ's id. */
export async function setUpOrgan(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/v1/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({
      ...newAgency(),
      administrator: { login: ORGAN.login, name: '测试管理员', password: ORGAN.password },
    }),
  });
  if (!answer.ok) throw new Error(`set-up answered ${answer.status}: ${await answer.text()}`);
  return ((await answer.json()) as { agencyId: string }).agencyId;
}
