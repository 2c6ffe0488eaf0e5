import type { FileRow } from '../../database/files.ts';
import type { Transaction } from '../../database/store.ts';
import { APPLICANT_KIND_LABELS, type ApplicantKind } from '../../domain/access-requests/applicant-kinds.ts';
import type { CaseEvent } from '../../domain/access-requests/case-events.ts';
import { declinedByTable } from '../../domain/access-requests/decide.ts';
import { clockOf } from '../../domain/access-requests/guards.ts';
import {
  ACTION_LABELS,
  ACTIONS,
  LIFECYCLE,
  STATUS_LABELS,
} from '../../domain/access-requests/lifecycle.data.ts';
import { outcomeOf } from '../../domain/access-requests/outcomes.ts';
import { RECEIPT_RULES } from '../../domain/access-requests/receipt.ts';
import { remainingDays } from '../../domain/access-requests/reply-clock.ts';
import { forbids } from '../../domain/access-requests/separation.ts';
import type { Today } from '../../domain/access-requests/today.ts';
import { sealOf } from '../../domain/staff/agency-seal.ts';
import { type Actor, demand } from '../actor.ts';
import { agencyById } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { consultationViews } from '../consultations/consultation-views.ts';
import { caseLetters, serviceView } from '../letters/case-letters.ts';
import { type ActorToday, standingIn } from '../staff/standing-in.ts';
import { applicantView } from './applicant-view.ts';
import { latestDraft } from './compose-case-letter.ts';
import { describeCorrection, supersededBy } from './describe-correction.ts';
import { describeEvent } from './describe-event.ts';
import { lastGuide, listedItems } from './judged.ts';
import { fileName } from './keep-file.ts';
import { type LoadedCase, loadCase, openApplicant, openDescription } from './load-case.ts';
import { relatedCases } from './related-cases.ts';
import { veilOf } from './veil.ts';

/** The case page: everything a person working on the case needs, the applicant and people consulted masked in every text. */
export const viewCase = async (app: App, actor: Actor, requestId: string) => {
  demand(actor, 'requests:read');
  const agency = await agencyById(app, actor.agencyId);
  return app.store.read(actor.agencyId, async (tx) => {
    const loaded = await loadCase(app, tx, requestId);
    const people = new Map((await tx.staff.withPosts(tx.agencyId)).map((it) => [it.id, it.name]));
    const units = new Map((await tx.departments.list()).map((it) => [it.id, it.name]));
    const { row, state } = loaded;
    const acting = await standingIn(app, tx, actor);
    const veil = await veilOf(tx, loaded);
    return {
      id: row.id,
      number: row.number,
      title: row.title,
      version: state.version,
      status: state.status,
      statusLabel: STATUS_LABELS[state.status],
      channelLabel: RECEIPT_RULES[state.channel].label,
      applicantKindLabel: APPLICANT_KIND_LABELS[row.applicantKind as ApplicantKind],
      applicant: applicantView(openApplicant(loaded)),
      description: veil(openDescription(loaded)),
      arrivedOn: row.arrivedOn,
      safeOn: state.safeOn,
      receivedOn: state.receivedOn,
      receiptBasis: state.receiptBasis,
      department: state.departmentId ? (units.get(state.departmentId) ?? null) : null,
      handler: state.handlerId ? (people.get(state.handlerId) ?? null) : null,
      standingIn: state.handlerId !== null && acting.deputyFor.has(state.handlerId),
      clock: clockView(app, loaded),
      ...actionsFor(acting, loaded, { today: app.today(), calendar: loaded.calendar }),
      timeline: veil(timelineOf(loaded, people)),
      ...workOf(loaded),
      searches: veil(searchesOf(loaded)),
      consultations: veil(await consultationViews({ app, tx, agency }, loaded)),
      letters: await caseLetters(tx, loaded, people),
      service: serviceView(loaded, { today: app.today(), calendar: loaded.calendar }),
      sealWay: sealOf(agency.settings).way,
      related: await relatedCases(tx, loaded),
      files: veil(await filesOf(tx, loaded)),
      outcomeLabel: state.outcome ? outcomeOf(state.outcome).label : null,
      decidedOn: state.decidedOn,
      servedOn: state.served?.on ?? null,
    };
  });
};

function clockView(app: App, { state, row, calendar }: LoadedCase) {
  const reading = clockOf(state, calendar);
  if (!reading)
    return {
      state: 'not-started' as const,
      replyDueOn: null,
      safeDueOn: row.safeDueOn,
      remainingDays: null,
      reading: null,
    };
  const ended = reading.state === 'stopped';
  return {
    state: reading.state,
    replyDueOn: reading.replyDueOn,
    safeDueOn: row.safeDueOn,
    remainingDays: ended ? null : remainingDays(reading, app.today(), calendar),
    reading,
  };
}

/** Exactly what the table offers this person now, and beside it why the rest of the status's row is declined. */
function actionsFor(actor: ActorToday, { state }: LoadedCase, now: Today) {
  const listed = ACTIONS.filter((action) => LIFECYCLE[state.status][action] !== undefined);
  const judged = listed.map((action) => ({
    action,
    label: ACTION_LABELS[action],
    refusal: declinedByTable(action, state, now) ?? forbids(action, state, actor),
  }));
  return {
    actions: judged.filter((it) => it.refusal === null).map(({ action, label }) => ({ action, label })),
    declined: judged.flatMap(({ action, label, refusal }) =>
      refusal && refusal.code !== 'forbidden'
        ? [{ action, label, reason: refusal.message, article: refusal.article }]
        : [],
    ),
  };
}

function timelineOf({ events, notes }: LoadedCase, people: ReadonlyMap<string, string>) {
  const superseded = supersededBy(events);
  return events.map((event) => {
    const { title, text } = describeEvent(event, notes.get(event.seq));
    const correction = event.type === 'corrected' ? describeCorrection(event, events) : '';
    const remark = superseded.has(event.seq) ? '（本条已经更正，见“更正记录”）' : '';
    return {
      seq: event.seq,
      type: event.type,
      on: event.occurredOn,
      recordedAt: event.recordedAt,
      actor: actorOf(event, people),
      title,
      text: [correction, text].filter(Boolean).join('。') + remark,
    };
  });
}

/** What nobody of the organ recorded the applicant has done on line. */
const APPLICANTS_OWN: ReadonlySet<CaseEvent['type']> = new Set([
  'submitted',
  'clarification-received',
  'late-clarification-offered',
  'reasons-offered',
  'withdrawn',
]);

/** Who did it: somebody of the organ by the name of today, the applicant on line, or the system by itself. */
function actorOf({ actorId, type }: CaseEvent, people: ReadonlyMap<string, string>): string {
  if (actorId) return people.get(actorId) ?? '已离岗人员';
  return APPLICANTS_OWN.has(type) ? '申请人' : '系统';
}

function workOf(loaded: LoadedCase) {
  const { state } = loaded;
  return {
    clarification: state.clarification,
    extension: state.extension,
    reasons: state.reasons,
    items: listedItems(loaded),
    guide: lastGuide(loaded),
    delayedUntil: state.delayedUntil,
    promisedOn: state.promisedOn,
    providedOn: state.providedOn,
    fee: state.fee,
    reviews: state.passed,
    draft: latestDraft(loaded),
  };
}

const searchesOf = ({ events, notes }: LoadedCase) =>
  events
    .filter((it) => it.type === 'search-recorded')
    // Whether something was found is a fact of the event; the rest of the record is its note.
    .map((it) => ({ ...(notes.get(it.seq) as object), ...it.facts }));

const PURPOSES: Readonly<Record<FileRow['purpose'], string>> = {
  'identity-proof': '身份证明',
  'applicant-upload': '申请人材料',
  'reply-material': '拟提供材料',
  evidence: '办理凭证',
  letter: '文书',
};

async function filesOf(tx: Transaction, { dataKey, submission }: LoadedCase) {
  const files = await tx.files.ofSubmission(submission.id);
  return files
    .filter((it) => it.purpose !== 'letter')
    .map((it) => ({
      id: it.id,
      name: fileName(dataKey, it),
      purpose: it.purpose,
      purposeLabel: PURPOSES[it.purpose],
      size: it.size,
      mediaType: it.mediaType,
    }));
}
