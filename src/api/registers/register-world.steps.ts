import { expect } from 'vitest';
import { createOrgan } from '../../../tests/factories/organ.ts';
import { type Answer, type Client, openHttp } from '../http.steps.ts';

/** An organ with its registers as its people and the public reach them. */
export async function openRegisters() {
  const http = await openHttp();
  const base = `${http.base}/registers`;
  const other = await createOrgan(http.app, { code: 'qhq-other', name: '青禾区另一局' });
  const [handler, clerk, head, secrecy, publisher] = (await Promise.all(
    ['handler', 'clerk', 'head', 'secrecy', 'publisher'].map((it) => http.as(http.organ.people[it])),
  )) as [Client, Client, Client, Client, Client];
  const stranger = await http.as(other.people['clerk']);
  const view = async (id: string, register = 'penalty'): Promise<Answer['body']> =>
    (await handler.get(`${base}/${register}/entries/${id}`)).body;
  return {
    http,
    base,
    other,
    people: { handler, clerk, head, secrecy, publisher, stranger },
    penalties: `${base}/penalty/entries`,
    view,
    enter: async (values: Readonly<Record<string, string>>, register = 'penalty'): Promise<string> => {
      const answer = await handler.post(`${base}/${register}/entries`, { values });
      expect([answer.status, answer.body.title]).toEqual([200, undefined]);
      return answer.body.entryId;
    },
    step: async (
      by: Client,
      id: string,
      [action, body]: readonly [string, unknown],
      register = 'penalty',
    ) => {
      const { version } = await view(id, register);
      return by.post(`${base}/${register}/entries/${id}/${action}`, body, { 'if-match': `"${version}"` });
    },
    review: async (by: Client, ids: readonly string[], decision = 'approve', register = 'penalty') => {
      const entries = await Promise.all(
        ids.map(async (id) => ({ id, version: (await view(id, register)).version })),
      );
      const note = decision === 'return' ? '请核对' : '';
      return by.post(`${base}/${register}/reviews`, { decision, entries, note });
    },
    portal: (path = '') => http.anybody.get(`/qhq-csj/registers${path}`),
  };
}

export type Registers = Awaited<ReturnType<typeof openRegisters>>;
