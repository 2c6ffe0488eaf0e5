import { citizenForm, identityProof } from '../../../tests/factories/application.ts';
import type { TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import type { LetterData } from '../../domain/letters/letter.ts';
import type { ActionInput } from '../access-requests/action-commands.ts';
import { saveDraft } from '../access-requests/draft-application.ts';
import { loadCase, SEALED } from '../access-requests/load-case.ts';
import { performAction } from '../access-requests/perform-action.ts';
import type { ReceiptView } from '../access-requests/public-views.ts';
import { submitApplication } from '../access-requests/submit-application.ts';
import { viewCase } from '../access-requests/view-case.ts';
import type { Actor } from '../actor.ts';
import type { App } from '../app.ts';

/** What the applicants of these tests would not want a third party to find. */
export const APPLICANT_SECRETS = {
  name: '秋水无痕',
  identityNumber: '773119190001010017',
  phone: '13977310017',
  email: 'autumn7731@secret.example',
  address: '枫桥路七七三一号',
  description: '落霞与孤鹜齐飞一案的中标单位报价明细',
} as const;

/** A request of a citizen, taken up; its title is cleared of personal data. */
export async function openCase(app: App, organ: TestOrgan): Promise<ReceiptView> {
  const draft = await saveDraft(app, organ.agency, citizenForm(APPLICANT_SECRETS), [identityProof]);
  if (!('value' in draft)) throw new Error('draft refused');
  const receipt = granted(await submitApplication(app, organ.agency, draft.value));
  const handlerId = organ.people['handler']?.staffId ?? '';
  const input = { title: '某改造项目中标报价', departmentId: null, handlerId, note: '' };
  const clerk = organ.people['clerk'] as Actor;
  granted(await performAction(app, clerk, receipt.requestId, { action: 'take-up', input }));
  return receipt;
}

export const LETTER_TO_COMPANY: ActionInput<'send-consultation'> = {
  kind: 'third-party',
  party: '演示建筑有限公司',
  partyKind: 'organisation',
  subject: '',
  question: '是否同意公开投标文件中的报价明细',
  information: '投标报价明细表、设备清单',
  deliveredOn: null,
  fileIds: [],
};

/** What the other side holds in its hands: the letter with the address and the code in it. */
export type LetterInHand = { consultationId: string; token: string; code: string; text: string };

/** Sends a consultation and reads address and code off the letter, as the other side would. */
export async function sendLetter(
  app: App,
  organ: TestOrgan,
  requestId: string,
  change: Partial<ActionInput<'send-consultation'>> = {},
): Promise<LetterInHand> {
  const handler = organ.people['handler'] as Actor;
  const input = { ...LETTER_TO_COMPANY, ...change };
  granted(await performAction(app, handler, requestId, { action: 'send-consultation', input }));
  const { consultations } = await viewCase(app, handler, requestId);
  const text = (await lettersOf(app, organ, requestId)).find((it) => it.includes('/consultations/')) ?? '';
  const [, token = ''] = /\/consultations\/([\w.-]+)/.exec(text) ?? [];
  const [, code = ''] = /访问码：?([\dA-Z]{4}-[\dA-Z]{4}-[\dA-Z]{4})/.exec(text) ?? [];
  return { consultationId: consultations.at(-1)?.id ?? '', token, code, text };
}

/** Every letter of a case as data, the newest first. */
export const lettersOf = (app: App, organ: TestOrgan, requestId: string): Promise<string[]> =>
  app.store.read(organ.agency.id, async (tx) => {
    const { dataKey } = await loadCase(app, tx, requestId);
    const letters = await tx.letters.ofRequest(requestId);
    const opened = letters.map((it) => dataKey.openText(it.sealedData, SEALED.letter));
    return opened.map((it) => JSON.stringify(JSON.parse(it) as LetterData)).reverse();
  });
