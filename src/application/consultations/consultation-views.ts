import type { InvitationRow } from '../../database/consultation-invitations.ts';
import type { FileRow } from '../../database/files.ts';
import type { Transaction } from '../../database/store.ts';
import type { CaseEventType } from '../../domain/access-requests/case-events.ts';
import type { Consultation } from '../../domain/access-requests/case-state.ts';
import { isConsultedKind, SILENCE, type Silence } from '../../domain/access-requests/consultation-silence.ts';
import { SERVICE_LABELS } from '../../domain/access-requests/service.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { IssuedLetter } from '../access-requests/action-context.ts';
import { fileName } from '../access-requests/keep-file.ts';
import type { LoadedCase } from '../access-requests/load-case.ts';
import type { Agency } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { MOST_FAILURES } from './enter-page.ts';
import { type GivenOpinion, openPart, pageUrl } from './invitation.ts';
import type { ThirdPartyLetter } from './third-party-notices.ts';

/** Where the page of a party stands. `locked`: too many wrong codes, a new one is needed. */
export type PageStatus = 'unopened' | 'opened' | 'answered' | 'revoked' | 'locked';

/** One consultation as the case page shows it. */
export type ConsultationView = Consultation & {
  readonly party: string;
  readonly question: string;
  readonly information: string;
  readonly silence: Silence | null;
  /** L06, L10 or L11; `null` for those sent before letters to the other side were kept. */
  readonly letter: IssuedLetter | null;
  /** L07, the slip enclosed for a third party. */
  readonly slip: IssuedLetter | null;
  /** What the office recorded of the opinion, or the words of the page. */
  readonly opinion: string | null;
  readonly page: {
    readonly status: PageStatus;
    readonly url: string | null;
    readonly codeIssuedAt: string;
    readonly firstOpenedAt: string | null;
  } | null;
  readonly answer:
    | (Omit<GivenOpinion, 'fileIds'> & {
        readonly files: readonly { readonly id: string; readonly name: string }[];
      })
    | null;
  /** L09, where the organ disclosed against this party's will. */
  readonly notice:
    | (IssuedLetter & { readonly servedOn: PlainDate | null; readonly way: string | null })
    | null;
};

type Sent = {
  party?: string;
  question?: string;
  information?: string;
  inquiry?: IssuedLetter;
  slip?: IssuedLetter | null;
};

type Asking = {
  readonly app: App;
  readonly tx: Transaction;
  readonly agency: Agency;
};

/** Every consultation of a case with its letter, its page and what came back. */
export async function consultationViews(
  { app, tx, agency }: Asking,
  loaded: LoadedCase,
): Promise<ConsultationView[]> {
  const rows = new Map(
    (await tx.consultations.ofRequest(loaded.row.id)).map((it) => [it.consultationId, it]),
  );
  const files = rows.size > 0 ? await tx.files.ofSubmission(loaded.submission.id) : [];
  const notices = noticesOf(loaded);
  return loaded.state.consultations.map((it) => {
    const {
      party = '',
      question = '',
      information = '',
      inquiry = null,
      slip = null,
    } = (noteOf(loaded, 'consultation-sent', it.id) ?? {}) as Sent;
    const row = rows.get(it.id);
    return {
      ...it,
      party,
      question,
      information,
      silence: isConsultedKind(it.kind) ? SILENCE[it.kind] : null,
      letter: inquiry,
      slip,
      opinion: opinionOf(loaded, it.id),
      page: row ? pageView(app, agency, loaded, row) : null,
      answer: row ? answerView(loaded, row, files) : null,
      notice: noticeView(
        loaded,
        notices.find((notice) => notice.consultationId === it.id),
      ),
    };
  });
}

/** The note of the latest event of a type about one consultation. */
function noteOf({ events, notes }: LoadedCase, type: CaseEventType, id: string): unknown {
  const event = events.findLast(
    (it) => it.type === type && (it.facts as { consultationId?: string }).consultationId === id,
  );
  return event ? notes.get(event.seq) : undefined;
}

const opinionOf = (loaded: LoadedCase, id: string): string | null => {
  const note = noteOf(loaded, 'consultation-returned', id) as { note?: string } | undefined;
  return note?.note ?? null;
};

function noticesOf({ events, notes }: LoadedCase): readonly ThirdPartyLetter[] {
  const signed = events.findLast((it) => it.type === 'signed');
  const note = signed && (notes.get(signed.seq) as { thirdPartyLetters?: ThirdPartyLetter[] } | undefined);
  return note?.thirdPartyLetters ?? [];
}

/** The notice with its service: the day from which the third party's time to seek a remedy runs. */
function noticeView({ state }: LoadedCase, notice: ThirdPartyLetter | undefined): ConsultationView['notice'] {
  if (!notice) return null;
  const served = state.notices.find((it) => it.letterId === notice.letterId);
  const { letterId, number } = notice;
  const way = served?.method ? SERVICE_LABELS[served.method] : null;
  return { letterId, number, servedOn: served?.servedOn ?? null, way };
}

function pageView(app: App, agency: Agency, { dataKey }: LoadedCase, row: InvitationRow) {
  const { token } = openPart(dataKey, 'content', row.sealedContent);
  return {
    status: statusOf(row),
    url: pageUrl(app, agency, token),
    codeIssuedAt: row.codeIssuedAt.toISOString(),
    firstOpenedAt: row.firstOpenedAt?.toISOString() ?? null,
  };
}

function statusOf(row: InvitationRow): PageStatus {
  if (row.revokedAt) return 'revoked';
  if (row.answeredAt) return 'answered';
  if (row.failures >= MOST_FAILURES) return 'locked';
  return row.firstOpenedAt ? 'opened' : 'unopened';
}

/** Who filled it in and their telephone are covered: they are shown with the applicant's particulars, as a look. */
function answerView({ dataKey }: LoadedCase, row: InvitationRow, files: readonly FileRow[]) {
  if (!row.sealedAnswer) return null;
  const { fileIds, ...answer } = openPart(dataKey, 'answer', row.sealedAnswer);
  const sent = files.filter((it) => fileIds.includes(it.id));
  return {
    ...answer,
    ...(answer.contact === '' ? {} : { contact: '（已填写，在“申请信息”中查看，留痕）' }),
    files: sent.map((it) => ({ id: it.id, name: fileName(dataKey, it) })),
  };
}
