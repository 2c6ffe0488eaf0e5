import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { ApplicationForm } from '../../access-requests/application-form.ts';
import { saveDraft } from '../../access-requests/draft-application.ts';
import { RegisterRequest, registerRequest } from '../../access-requests/register-request.ts';
import { submitApplication } from '../../access-requests/submit-application.ts';
import { DEMO_APPLICANTS } from '../applicants.data.ts';
import type { PlacedRequest } from '../demo-request.ts';
import { mustSucceed } from '../must-succeed.ts';
import { identityProof } from '../sample-files.ts';
import type { Filed, Stagecraft, Story } from '../story.ts';

const WAYS = {
  online: { replyForm: 'electronic', deliveryWay: 'online' },
  post: { replyForm: 'paper', deliveryWay: 'post' },
  counter: { replyForm: 'paper', deliveryWay: 'counter' },
  'entrusted-organ': { replyForm: 'paper', deliveryWay: 'counter' },
} as const;

const formOf = ({ applicant, description, method }: PlacedRequest): ApplicationForm => ({
  ...DEMO_APPLICANTS[applicant],
  description,
  ...WAYS[method],
});

/** The request reaches the organ: on line by the applicant, or registered by the window clerk. */
export function tellArrival(story: Story): void {
  const { request } = story;
  const arrivedOn = story.today();
  story.add('arrival', async (stage) => {
    const filed =
      request.channel === 'online'
        ? await submitOnline(stage, request)
        : await register(stage, request, arrivedOn);
    stage.filed.set(request.key, filed);
  });
}

async function submitOnline({ app, casts }: Stagecraft, request: PlacedRequest): Promise<Filed> {
  const { agency } = casts[request.organ];
  const draft = await saveDraft(app, agency, formOf(request), [identityProof()]);
  if ('errors' in draft)
    throw new Error(`demonstration data, ${request.key}: ${Object.values(draft.errors)}`);
  return mustSucceed(await submitApplication(app, agency, mustSucceed(draft, request.key)), request.key);
}

async function register(
  { app, casts }: Stagecraft,
  request: PlacedRequest,
  arrivedOn: PlainDate,
): Promise<Filed> {
  const { channel, title } = request;
  const command = RegisterRequest.parse({ channel, arrivedOn, title, form: formOf(request) });
  const registered = await registerRequest(app, casts[request.organ].people.window, command);
  return mustSucceed(registered, request.key);
}

const CONTACT = { way: '电话', at: '10:20', counterpart: '申请人本人', proof: '通话记录存卷' };

/** Ordinary mail and faxes: the applicant is called, at first in vain where it took longer than a day. */
export function tellConfirmation(story: Story, after: number): void {
  const note = '电话联系申请人，对方确认提交申请，核对申请内容无误';
  if (after > 1) {
    story.wait(1);
    story.act('window', 'record-contact', {
      reached: false,
      contact: { ...CONTACT, counterpart: '无人接听' },
      note: '按申请表所留电话联系，无人接听',
    });
  }
  story.wait(after > 1 ? after - 1 : after);
  story.act('window', 'record-contact', { reached: true, contact: CONTACT, note });
  const on = story.today();
  story.act('window', 'confirm-receipt', { on, contact: CONTACT, note });
}

/** The clerk writes the title and hands the request to a handler. */
export function tellTakeUp(story: Story, after: number): void {
  const { request } = story;
  story.wait(after);
  story.act('clerk', 'take-up', ({ cast }) => ({
    title: request.title,
    departmentId: cast.departments[request.handler === 'handler' ? 1 : 2] ?? null,
    handlerId: cast.people[request.handler].staffId,
    note: '请在法定期限内提出答复意见',
  }));
}
