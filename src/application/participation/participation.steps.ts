import { randomUUID } from 'node:crypto';
import type { TestApp } from '../../../tests/factories/app.ts';
import { identityProof } from '../../../tests/factories/application.ts';
import type { TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import {
  MESSAGE_BODIES,
  SOLICITATION_BODY,
  TOPIC_BODY,
} from '../../api/participation/participation-bodies.steps.ts';
import type { MessageAction } from '../../domain/participation/message-lifecycle.data.ts';
import { USUAL_PARTICIPATION } from '../../domain/participation/participation-settings.ts';
import type { SolicitationAction } from '../../domain/participation/solicitation-stages.data.ts';
import type { Actor } from '../actor.ts';
import { addDepartment } from '../agencies/set-up.ts';
import { addTopicPicture, draftTopic } from '../topics/edit-topic.ts';
import { TopicInput } from '../topics/topic-input.ts';
import { MESSAGE_INPUTS } from './messages/message-input.ts';
import { type MessageReceipt, reportSiteError, sendLetter } from './messages/send-message.ts';
import { stepMessage } from './messages/step-message.ts';
import { changeParticipationSettings } from './participation-settings.ts';
import { draftSolicitation } from './solicitations/edit-solicitation.ts';
import { handInOpinion, type VisitorResult } from './solicitations/hand-in-opinion.ts';
import { addSolicitationFile } from './solicitations/solicitation-files.ts';
import { SolicitationInput } from './solicitations/solicitation-input.ts';
import { stepSolicitation } from './solicitations/step-solicitation.ts';
import type { VisitorForm } from './visitor-form.ts';

/** What no page and no list may ever show of a visitor. */
export const VISITOR_SECRETS = { name: '鸢尾七七三一', contact: 'iris7731@mailbox.example' };

export const LETTER = {
  ...VISITOR_SECRETS,
  category: 'question',
  subject: '加装电梯补助怎样办理',
  text: '我们小区想加装电梯，请问补助怎样申请，到哪里办理？',
  consents: 'yes',
};

export const SITE_ERROR = {
  ...VISITOR_SECRETS,
  category: 'dead-link',
  page: '/qhq-csj/guide',
  text: '指南第三段的链接打不开',
};

let addresses = 0;

/** A form as the portal hands it over: a number of its own, from an address of its own. */
export function visitorForm(organ: TestOrgan, input: object, change: Partial<VisitorForm> = {}): VisitorForm {
  addresses += 1;
  const remoteAddress = `198.51.${addresses >> 8}.${addresses & 255}`;
  return {
    agency: organ.agency,
    formKey: randomUUID(),
    input,
    uploads: [],
    defence: { trap: '', remoteAddress },
    ...change,
  };
}

/** The value of a form that was taken; otherwise the test fails with what was said. */
export function taken<Value>(result: VisitorResult<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify('errors' in result ? result.errors : result.refusal));
}

/** What tests do to the participation of an organ again and again. */
export function participationSteps(app: TestApp, organ: TestOrgan) {
  const who = (name: string): Actor => organ.people[name] as Actor;
  const upload = { ...identityProof, purpose: 'applicant-upload' as const };
  const steps = {
    who,
    upload,
    solicitation: async (change: object = {}): Promise<string> => {
      const input = SolicitationInput.parse({ ...SOLICITATION_BODY, ...change });
      return granted(await draftSolicitation(app, who('clerk'), input)).solicitationId;
    },
    step: (id: string, action: SolicitationAction, name: string, note = '理由') =>
      stepSolicitation(app, who(name), id, { action, note }),
    /** One that is open from 12 May to 11 June. */
    opened: async (change: object = {}): Promise<string> => {
      const id = await steps.solicitation(change);
      const file = { name: '征求意见稿.png', bytes: identityProof.bytes };
      granted(await addSolicitationFile(app, who('clerk'), id, file));
      granted(await steps.step(id, 'submit', 'clerk'));
      granted(await steps.step(id, 'approve', 'head'));
      return id;
    },
    opinion: (id: string, text: string, change: Partial<VisitorForm> = {}) =>
      handInOpinion(app, id, visitorForm(organ, { ...VISITOR_SECRETS, text }, change)),
    letter: async (change: object = {}): Promise<MessageReceipt & { id: string }> => {
      const form = visitorForm(organ, { ...LETTER, ...change }, { uploads: [upload] });
      return steps.found(taken(await sendLetter(app, form)));
    },
    siteError: async (change: object = {}): Promise<MessageReceipt & { id: string }> =>
      steps.found(taken(await reportSiteError(app, visitorForm(organ, { ...SITE_ERROR, ...change })))),
    found: async (receipt: MessageReceipt) => {
      const row = await app.store.read(organ.agency.id, (tx) => tx.messages.findByNumber(receipt.number));
      if (!row) throw new Error('the message just sent is not there');
      return { ...receipt, id: row.id };
    },
    act: (id: string, action: MessageAction, name: string, change: object = {}) => {
      const input = MESSAGE_INPUTS[action].parse({ ...MESSAGE_BODIES[action], ...change }) as never;
      return stepMessage(app, who(name), id, { action, input });
    },
    /** Answered, with a public answer where the sender agreed. */
    answered: async (id: string, change: object = {}): Promise<void> => {
      granted(await steps.act(id, 'draft-answer', 'clerk', change));
      granted(await steps.act(id, 'release-answer', 'head'));
    },
    topic: async (change: object = {}): Promise<string> => {
      const input = TopicInput.parse({ ...TOPIC_BODY, picture: null, ...change });
      return granted(await draftTopic(app, who('clerk'), input)).topicId;
    },
  };
  return steps;
}

/** A little of everything, so that no table of an organ is empty. */
export async function someParticipation(app: TestApp, organ: TestOrgan): Promise<void> {
  const steps = participationSteps(app, organ);
  granted(await changeParticipationSettings(app, steps.who('head'), { ...USUAL_PARTICIPATION, version: 0 }));
  const id = await steps.opened();
  taken(await steps.opinion(id, '建议提高补助标准', { uploads: [steps.upload] }));
  const department = granted(await addDepartment(app, steps.who('administrator'), { name: '信箱股' }));
  const letter = await steps.letter();
  granted(await steps.act(letter.id, 'pass-on', 'clerk', { departmentId: department.id }));
  await steps.answered(letter.id);
  await steps.siteError();
  const topicId = await steps.topic();
  granted(
    await addTopicPicture(app, steps.who('clerk'), topicId, { name: '河道.png', bytes: identityProof.bytes }),
  );
}
