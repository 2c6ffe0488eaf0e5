import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { citizenForm } from '../../../tests/factories/application.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { signing } from '../../../tests/factories/signing.ts';
import type { Action } from '../../domain/access-requests/lifecycle.data.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { Result } from '../../domain/shared/refusal.ts';
import type { Actor } from '../actor.ts';
import type { ActionInput } from './action-commands.ts';
import type { Changed } from './change-options.ts';
import { performAction } from './perform-action.ts';
import { registerRequest } from './register-request.ts';

export const day = (text: string) => text as PlainDate;
export const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.refusal.code);

/** A draft that gives what was asked for. */
export const draft = (change: Partial<ActionInput<'draft'>> = {}): ActionInput<'draft'> => ({
  outcome: 'provided',
  servedOnline: false,
  departure: '',
  answers: [],
  facts: { files: [{ name: '材料', pages: 1 }] },
  ...change,
});

/** One organ at work, its people by what they do. */
export type Office = {
  readonly app: TestApp;
  readonly organ: TestOrgan;
  readonly who: (name: string) => Actor;
  act<A extends Action>(id: string, name: string, action: A, input: ActionInput<A>): Promise<Result<Changed>>;
  /** A case in hand, received on 2025-05-12 by registered letter. */
  inHand(form?: object): Promise<string>;
  /** From the draft to the signature. */
  signed(id: string, change?: Partial<ActionInput<'draft'>>): Promise<void>;
};

export async function openOffice(): Promise<Office> {
  const app = await createTestApp('2025-05-12');
  const organ = await createOrgan(app);
  const who = (name: string): Actor => organ.people[name] as Actor;
  const act: Office['act'] = (id, name, action, input) =>
    performAction(app, who(name), id, { action, input });
  return {
    app,
    organ,
    who,
    act,
    async inHand(form = {}) {
      app.setNow('2025-05-12');
      const filed = await registerRequest(app, who('clerk'), {
        channel: 'registered-mail',
        arrivedOn: day('2025-05-12'),
        confirmedOn: null,
        title: '测试申请',
        form: { ...citizenForm(), ...form },
      });
      const { requestId } = granted(filed);
      const handlerId = who('handler').staffId;
      const command = { title: '测试', departmentId: null, handlerId, note: '' };
      granted(await act(requestId, 'clerk', 'take-up', command));
      return requestId;
    },
    async signed(id, change = {}) {
      granted(await act(id, 'handler', 'draft', draft(change)));
      granted(await act(id, 'handler', 'submit-review', {}));
      granted(await act(id, 'legal', 'pass-legal-review', { note: '' }));
      granted(await act(id, 'secrecy', 'pass-secrecy-review', { note: '' }));
      granted(await act(id, 'signatory', 'sign', await signing(app, who('signatory'), id)));
    },
  };
}
