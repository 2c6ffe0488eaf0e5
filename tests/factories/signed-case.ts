import { ACTION_COMMANDS, type ActionInput } from '../../src/application/access-requests/action-commands.ts';
import { performAction } from '../../src/application/access-requests/perform-action.ts';
import type { ReceiptView } from '../../src/application/access-requests/public-views.ts';
import { registerRequest } from '../../src/application/access-requests/register-request.ts';
import type { App } from '../../src/application/app.ts';
import type { Action } from '../../src/domain/access-requests/lifecycle.data.ts';
import { citizenForm } from './application.ts';
import type { TestOrgan } from './organ.ts';
import { granted } from './result.ts';
import { signing } from './signing.ts';

/** Takes an action as the screens do: what the form leaves out is filled in by the schema. */
export const takeAction = <A extends Action>(
  app: App,
  organ: TestOrgan,
  requestId: string,
  [who, action, input]: readonly [who: string, action: A, input: object],
) => {
  const actor = organ.people[who];
  if (!actor) throw new Error(`nobody is called ${who}`);
  const checked = ACTION_COMMANDS[action].parse(input) as ActionInput<A>;
  return performAction(app, actor, requestId, { action, input: checked });
};

/** A request handed in on the day of the clock, answered by a draft that waits for its signature; its receipt. */
export async function receiptToSign(app: App, organ: TestOrgan, draft: object = {}): Promise<ReceiptView> {
  const { clerk } = organ.people;
  if (!clerk) throw new Error('the organ has nobody at the window');
  const receipt = granted(
    await registerRequest(app, clerk, {
      channel: 'in-person',
      arrivedOn: app.today(),
      confirmedOn: null,
      title: '测试申请',
      form: citizenForm(),
    }),
  );
  await bringToSignature(app, organ, receipt.requestId, draft);
  return receipt;
}

/** The same, where only its id matters. */
export const caseToSign = async (app: App, organ: TestOrgan, draft: object = {}): Promise<string> =>
  (await receiptToSign(app, organ, draft)).requestId;

/** Takes a received request as far as its signature, by the people whose work it is. */
export async function bringToSignature(
  app: App,
  organ: TestOrgan,
  requestId: string,
  draft: object = {},
): Promise<void> {
  const handlerId = organ.people['handler']?.staffId;
  const facts = { files: [{ name: '材料', pages: 1 }] };
  const steps: readonly (readonly [string, Action, object])[] = [
    ['clerk', 'take-up', { title: '测试申请', departmentId: null, handlerId }],
    ['handler', 'draft', { outcome: 'provided', servedOnline: false, facts, ...draft }],
    ['handler', 'submit-review', {}],
    ['legal', 'pass-legal-review', {}],
    ['secrecy', 'pass-secrecy-review', {}],
  ];
  for (const step of steps) granted(await takeAction(app, organ, requestId, step));
}

/** The same, signed by the signatory after a look at the letter. */
export async function signedCase(app: App, organ: TestOrgan, draft: object = {}): Promise<string> {
  const requestId = await caseToSign(app, organ, draft);
  const { signatory } = organ.people;
  const input = await signing(app, signatory, requestId);
  granted(await takeAction(app, organ, requestId, ['signatory', 'sign', input]));
  return requestId;
}
