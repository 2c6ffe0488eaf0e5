import { strFromU8, unzipSync } from 'fflate';
import { citizenForm, identityProof } from '../../tests/factories/application.ts';
import { granted } from '../../tests/factories/result.ts';
import { saveDraft } from '../application/access-requests/draft-application.ts';
import { submitApplication } from '../application/access-requests/submit-application.ts';
import { ACTION_BODIES } from './bodies.steps.ts';
import { type Answer, type Client, type Http, multipart } from './http.steps.ts';
import { addressOf, type Described } from './operations.steps.ts';
import { SIDE_BODIES, SIDE_OPENINGS } from './side-files/side-bodies.steps.ts';

/** What nobody of the organ may come to see without a record: particulars of three people that stand nowhere else. */
export const CANARIES = {
  applicant: '秋水无痕',
  identityNumber: '773119190001010017',
  phone: '13977310017',
  email: 'autumn7731@secret.example',
  address: '枫桥路七七三一号',
  thirdPerson: '落霞孤鹜',
  recordPerson: '渔舟唱晚',
} as const;

/** The first of the canaries in an answer: its text, or what a reader finds in the file it is. */
export async function canaryIn({ app }: Http, answer: Answer): Promise<string | null> {
  const type = String(answer.headers['content-type'] ?? '');
  if (type.includes('zip')) return canaryAmong(unzipped(answer.raw));
  const isText = /^text|json|[/+]xml\b/.test(type);
  const segments = isText
    ? []
    : (await app.gate.inspect({ name: fileNameOf(type), bytes: answer.raw })).segments;
  const text = isText ? answer.raw.toString('utf8') : segments.map((it) => it.text).join('');
  return canaryAmong(text);
}

const canaryAmong = (text: string): string | null =>
  Object.values(CANARIES).find((it) => text.replaceAll(/\s/g, '').includes(it)) ?? null;

/** Names of the files of a pack, and the texts among them. */
const unzipped = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .map(([name, file]) => name + (/\.(csv|txt)$/.test(name) ? strFromU8(file) : ''))
    .join();

const fileNameOf = (type: string): string =>
  type.includes('pdf') ? 'answer.pdf' : type.includes('wordprocessing') ? 'answer.docx' : 'answer.bin';

/** How many looks the organ has recorded. */
export const looksOf = ({ app, organ }: Http): Promise<number> =>
  app.store.read(organ.agency.id, async (tx) => (await tx.ledger.recent('looks', 1))[0]?.seq ?? 0);

/** Ids of what the walk asks for, by the names of the parameters; each stands in a file of its own or in the case. */
export type Place = Readonly<Record<string, string>>;

/** Takes a step of a case or of a file beside one, and expects it to be taken. */
async function step(client: Client, path: string, action: string, body: object): Promise<void> {
  const { version } = (await client.get(path)).body;
  const answer = await client.post(`${path}/${action}`, body, { 'if-match': `"${version}"` });
  if (answer.status !== 200) throw new Error(`${action}: ${answer.status} ${JSON.stringify(answer.body)}`);
}

/** A request in which staff, applicant and files name the applicant everywhere one can, answered and served. */
export async function namedCase(http: Http): Promise<string> {
  const { app, organ, base } = http;
  const { applicant, identityNumber, phone, email, address, thirdPerson } = CANARIES;
  const description = `我是${applicant}，电话${phone}，申请公开改造项目的验收材料`;
  const form = citizenForm({ name: applicant, identityNumber, phone, email, address, description });
  const proof = { ...identityProof, name: `${applicant}身份证.png` };
  const draft = await saveDraft(app, organ.agency, form, [proof]);
  if (!('value' in draft)) throw new Error('draft refused');
  const { requestId } = granted(await submitApplication(app, organ.agency, draft.value));
  const path = `${base}/access-requests/${requestId}`;
  const person = (name: string) => http.as(organ.people[name]);
  const [clerk, handler] = [await person('clerk'), await person('handler')];
  const handlerId = organ.people['handler']?.staffId;
  await step(clerk, path, 'take-up', { ...(ACTION_BODIES['take-up'] as object), handlerId });
  await step(clerk, path, 'reassign', { departmentId: null, handlerId, note: `${applicant}来电要求加快` });
  const about = { party: thirdPerson, partyKind: 'person', question: `${thirdPerson}是否同意公开其签名` };
  await step(handler, path, 'send-consultation', { ...ACTION_BODIES['send-consultation'], ...about });
  await step(handler, path, 'return-consultation', {
    ...ACTION_BODIES['return-consultation'],
    consultationId: (await handler.get(path)).body.consultations[0].id,
    note: `${thirdPerson}同意`,
  });
  await handler.post(`${path}/comments`, { text: `${applicant}的电话打不通`, mentions: [] });
  const scan = { name: `${applicant}签收.txt`, bytes: Buffer.from(`签收人：${applicant}`) };
  const file = multipart({ purpose: 'evidence', reason: '' }, scan);
  await handler.send({ method: 'POST', url: `${path}/files`, ...file });
  await step(handler, path, 'draft', ACTION_BODIES.draft);
  await step(handler, path, 'submit-review', {});
  await step(await person('legal'), path, 'pass-legal-review', { note: '' });
  await step(await person('secrecy'), path, 'pass-secrecy-review', { note: '' });
  await step(await person('signatory'), path, 'sign', ACTION_BODIES.sign);
  await step(clerk, path, 'serve', ACTION_BODIES.serve);
  await step(clerk, path, 'close', { note: '' });
  await handler.post(`${path}/applicant`, { reason: `给${applicant}回电话` });
  return requestId;
}

/** A request by fax, confirmed by telephone with somebody named in the record. */
export async function namedFax(http: Http): Promise<string> {
  const clerk = await http.as(http.organ.people['clerk']);
  const form = citizenForm({ name: CANARIES.applicant });
  const arrived = { channel: 'fax', arrivedOn: '2025-05-12', title: '测试申请', form };
  const { body } = await clerk.post(`${http.base}/access-requests`, arrived);
  const path = `${http.base}/access-requests/${body.requestId}`;
  const contact = { way: '电话', at: '09:30', counterpart: CANARIES.applicant, proof: '通话录音存卷' };
  await step(clerk, path, 'confirm-receipt', { on: '2025-05-12', contact, note: '双方确认' });
  return body.requestId;
}

/** A dispute about the case, told with names, and a correction of a record with its signed answer. */
export async function namedSideFiles(http: Http, requestId: string): Promise<readonly string[]> {
  const { applicant, recordPerson } = CANARIES;
  const clerk = await http.as(http.organ.people['clerk']);
  const files = `${http.base}/side-files`;
  const note = `${applicant}请求撤销答复`;
  const dispute = await clerk.post(files, { ...SIDE_OPENINGS.reconsideration, requestId, note });
  const opening = SIDE_OPENINGS['record-correction'];
  const person = { ...opening.person, name: recordPerson };
  const record = await clerk.post(files, { ...opening, person });
  const path = `${files}/${record.body.sideFileId}`;
  await step(
    await http.as(http.organ.people['handler']),
    path,
    'verify-record',
    SIDE_BODIES['verify-record'],
  );
  await step(await http.as(http.organ.people['signatory']), path, 'sign-answer', SIDE_BODIES['sign-answer']);
  const scan = { name: '补充材料.txt', bytes: Buffer.from(`申请人：${recordPerson}`) };
  await clerk.send({ method: 'POST', url: `${path}/files`, ...multipart({}, scan) });
  return [dispute.body.sideFileId, record.body.sideFileId];
}

/** Everything that can be asked for: the case with each file and letter, the files beside it with theirs. */
export async function placesOf(http: Http, requestId: string, sideFileIds: readonly string[]) {
  const agencyId = http.organ.agency.id;
  const place = { ...MISSING, agencyId, requestId, staffId: http.organ.people['handler']?.staffId ?? '' };
  return http.app.store.read(agencyId, async (tx): Promise<Place[]> => {
    const row = await tx.requests.find(requestId);
    const files = await tx.files.ofSubmission(row?.submissionId ?? '');
    const letters = await tx.letters.ofRequest(requestId);
    const beside = await Promise.all(
      sideFileIds.map(async (sideFileId) =>
        [undefined, ...(await tx.sideFiles.documents(sideFileId))].map((file) => ({
          ...place,
          sideFileId,
          fileId: file?.id ?? NOTHING,
        })),
      ),
    );
    return [
      place,
      ...files.map(({ id }) => ({ ...place, fileId: id })),
      ...letters.map(({ id }) => ({ ...place, letterId: id })),
      ...beside.flat(),
    ];
  });
}

const NOTHING = '019f0000-0000-7000-8000-000000000001';

/** Values of the parameters that name nothing of this test. */
const MISSING: Place = {
  ...Object.fromEntries(
    [
      ...['itemId', 'columnId', 'catalogueId', 'solicitationId', 'opinionId', 'messageId', 'topicId'],
      ...['absenceId', 'commentId', 'consultationId', 'departmentId', 'fileId', 'letterId', 'fontId'],
      ...['noticeId', 'taskId', 'entryId', 'memberId', 'submissionId', 'adjustmentId', 'sideFileId'],
    ].map((name) => [name, NOTHING]),
  ),
  ...{ year: '2025', row: 'granted', column: '0', number: '1' },
  ...{ register: 'penalty', cell: 'penalty_decisions' },
};

/** The different addresses of an operation over all places, each once. */
export const addressesOf = (operation: Described, places: readonly Place[]): readonly string[] => [
  ...new Set(places.map((place) => addressOf(operation, place))),
];
