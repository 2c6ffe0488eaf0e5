import { v7 as uuid } from 'uuid';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar.ts';
import type { MessageAction } from '../../domain/participation/message-lifecycle.data.ts';
import { MESSAGE_INPUTS } from '../participation/messages/message-input.ts';
import { type MessageReceipt, reportSiteError, sendLetter } from '../participation/messages/send-message.ts';
import { stepMessage } from '../participation/messages/step-message.ts';
import type { VisitorResult } from '../participation/solicitations/hand-in-opinion.ts';
import type { VisitorForm } from '../participation/visitor-form.ts';
import { draftTopic, stepTopic } from '../topics/edit-topic.ts';
import { TopicInput } from '../topics/topic-input.ts';
import type { Cast } from './create-organs.ts';
import type { DemoOrganCode, DemoPost } from './demo-organs.data.ts';
import { mustSucceed } from './must-succeed.ts';
import {
  DEMO_LETTERS,
  DEMO_SITE_ERRORS,
  DEMO_TOPIC,
  type DemoLetter,
  type DemoSiteError,
} from './participation.data.ts';
import { instantAt, type Stagecraft, type Step } from './story.ts';
import { workingDaysAgo } from './working-days-ago.ts';

/** The real day and its calendar: everything is dated back from it. */
export type Dating = { readonly today: PlainDate; readonly calendar: WorkingCalendar };

let visitors = 0;

/** A visitor's form from an address of its own: the limits of one address do not meet the demonstration. */
export function demoForm({ agency }: Cast, input: object): VisitorForm {
  visitors += 1;
  const remoteAddress = `192.0.2.${visitors % 256}`;
  return { agency, formKey: uuid(), input, uploads: [], defence: { trap: '', remoteAddress } };
}

/** The value of a form that was taken; anything else is a fault of the data. */
export function mustBeTaken<Value>(result: VisitorResult<Value>, what: string): Value {
  if (result.ok) return result.value;
  throw new Error(`demonstration data, ${what}: ${JSON.stringify(result)}`);
}

/** One thing in an organ, so many working days ago, at a place of that day. */
export function stepAgo(
  { today, calendar }: Dating,
  { organ, ago, place, what }: { organ: DemoOrganCode; ago: number; place: number; what: string },
  play: (stage: Stagecraft, cast: Cast) => Promise<void>,
): Step {
  return {
    at: instantAt(workingDaysAgo(today, ago, calendar), place, 7),
    organ,
    what,
    play: (stage) => play(stage, stage.casts[organ]),
  };
}

/** Letters, reports of errors and the topic, each dated back from the real day. */
export const participationSteps = (dating: Dating): readonly Step[] => [
  ...DEMO_LETTERS.flatMap((it) => letterSteps(dating, it)),
  ...DEMO_SITE_ERRORS.flatMap((it) => errorSteps(dating, it)),
  topicStep(dating),
];

async function idOf({ app }: Stagecraft, cast: Cast, { number }: MessageReceipt): Promise<string> {
  const row = await app.store.read(cast.agency.id, (tx) => tx.messages.findByNumber(number));
  if (!row) throw new Error(`demonstration data: message ${number} is not there`);
  return row.id;
}

/** Takes a step of a message by the person of a post; the input is checked like that of a screen. */
async function act(
  { app }: Stagecraft,
  cast: Cast,
  id: string,
  [post, action, input]: readonly [DemoPost, MessageAction, object],
): Promise<void> {
  const checked = MESSAGE_INPUTS[action].parse(input) as never;
  mustSucceed(await stepMessage(app, cast.people[post], id, { action, input: checked }), action);
}

function letterSteps(dating: Dating, letter: DemoLetter): Step[] {
  const { organ, category, subject, text, consents, answer } = letter;
  let id = '';
  const at = (
    ago: number | null,
    place: number,
    what: string,
    play: Parameters<typeof stepAgo>[2],
  ): Step[] =>
    ago === null ? [] : [stepAgo(dating, { organ, ago, place, what: `letter ${subject} ${what}` }, play)];
  const publication = consents ? { title: subject, question: text, answer } : null;
  return [
    ...at(letter.sentAgo, 3, 'sent', async (stage, cast) => {
      const person = { name: '演示来信人', contact: '0000-0000999' };
      const input = { ...person, category, subject, text, consents: consents ? 'yes' : 'no' };
      id = await idOf(stage, cast, mustBeTaken(await sendLetter(stage.app, demoForm(cast, input)), subject));
    }),
    ...at(letter.passedOnAgo, 6, 'passed on', (stage, cast) =>
      act(stage, cast, id, ['window', 'pass-on', { departmentId: cast.departments[1] }]),
    ),
    ...at(letter.draftedAgo, 8, 'drafted', (stage, cast) =>
      act(stage, cast, id, ['clerk', 'draft-answer', { answer, publication }]),
    ),
    ...at(letter.releasedAgo, 9, 'released', (stage, cast) =>
      act(stage, cast, id, ['head', 'release-answer', {}]),
    ),
  ];
}

function errorSteps(dating: Dating, { organ, answeredAgo, answer, ...report }: DemoSiteError): Step[] {
  const { category, page, text, sentAgo } = report;
  let id = '';
  const sent = stepAgo(
    dating,
    { organ, ago: sentAgo, place: 4, what: `error ${text}` },
    async (stage, cast) => {
      const form = demoForm(cast, { name: '', contact: '', category, page, text });
      id = await idOf(stage, cast, mustBeTaken(await reportSiteError(stage.app, form), text));
    },
  );
  if (answeredAgo === null) return [sent];
  const place = { organ, ago: answeredAgo, place: 7, what: `error answered ${text}` };
  return [
    sent,
    stepAgo(dating, place, (stage, cast) => act(stage, cast, id, ['clerk', 'answer-error', { answer }])),
  ];
}

function topicStep(dating: Dating): Step {
  const { organ, publishedAgo, title, intro, hotline, sections } = DEMO_TOPIC;
  const place = { organ, ago: publishedAgo, place: 10, what: 'topic' };
  return stepAgo(dating, place, async ({ app }, { people }) => {
    const input = TopicInput.parse({
      title,
      intro,
      hotline,
      picture: null,
      fromOn: app.today(),
      toOn: null,
      sections: sections.map(({ label, words }) => ({
        label,
        source: { from: 'keywords', words: [...words] },
        most: 10,
      })),
    });
    const { topicId } = mustSucceed(await draftTopic(app, people.clerk, input), 'topic');
    mustSucceed(
      await stepTopic(app, people.clerk, topicId, { action: 'submit', note: '' }),
      'topic submitted',
    );
    mustSucceed(
      await stepTopic(app, people.head, topicId, { action: 'publish', note: '' }),
      'topic published',
    );
  });
}
