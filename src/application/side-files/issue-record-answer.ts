import { v7 as uuid } from 'uuid';
import { type PlainDate, yearOf } from '../../domain/calendar/plain-date.ts';
import {
  composeRecordCorrection,
  type RecordCorrectionInput,
} from '../../domain/letters/compose-record-correction.ts';
import type { LetterFrame } from '../../domain/letters/letter.ts';
import { laidOut } from '../../domain/letters/letter-layout.ts';
import { ok, type Result } from '../../domain/shared/refusal.ts';
import { newToken } from '../../identity/secrets.ts';
import type { IssuedLetter } from '../access-requests/action-context.ts';
import { letterAgency } from '../access-requests/letter-frame.ts';
import { SEALED } from '../access-requests/load-case.ts';
import type { Agency } from '../agencies/find-agency.ts';
import { currentLayout } from '../agencies/letter-layout.ts';
import { type LoadedSideFile, openPerson } from './load-side-file.ts';
import type { SideActionContext } from './side-action-context.ts';

const SERIES = '更';

/** What the opening and the latest verification say, as they were written down. */
type Written = {
  readonly record: string;
  readonly wanted: string;
  readonly before?: string;
  readonly after?: string;
  readonly organName?: string;
  readonly organContact?: string;
  readonly doneOn?: PlainDate;
};

function writtenIn({ events, notes }: LoadedSideFile): Written {
  const opened = events.find((it) => it.type === 'side-file-opened');
  const verified = events.findLast((it) => it.type === 'side-record-verified');
  return { ...Object(notes.get(opened?.seq ?? 0)), ...Object(notes.get(verified?.seq ?? 0)) } as Written;
}

function resultOf({ state }: LoadedSideFile, written: Written): RecordCorrectionInput['result'] {
  const { before = '', after = '', organName = '', organContact = '', doneOn } = written;
  const organ = { name: organName, contact: organContact };
  if (state.finding === 'inaccurate') return { kind: 'corrected', before, after, on: doneOn ?? state.lastOn };
  return doneOn ? { kind: 'forwarded', organ, on: doneOn } : { kind: 'referred', organ };
}

function frameOf(agency: Agency, loaded: LoadedSideFile, wanted: string): LetterFrame {
  const person = openPerson(loaded);
  return {
    agency: letterAgency(agency),
    number: null,
    addressee: person?.name ?? '',
    addresseeKind: person?.kind ?? 'person',
    requestNumber: loaded.row.number,
    receivedOn: loaded.row.receivedOn,
    requestSummary: wanted,
    signedOn: null,
    verifyUrl: null,
  };
}

/**
 * L14 更正告知书 or 转送告知书 (art. 41): takes the number of its own series, freezes the letter and records who signed,
 * all in the caller's transaction (decision 19). A refusal rolls the number back, so numbers have no gaps.
 */
export async function issueRecordAnswer(context: SideActionContext): Promise<Result<IssuedLetter>> {
  const { app, tx, agency, actor, loaded } = context;
  const written = writtenIn(loaded);
  const compose = (signed: Partial<LetterFrame>) =>
    composeRecordCorrection({
      frame: { ...frameOf(agency, loaded, written.wanted), ...signed },
      record: written.record,
      result: resultOf(loaded, written),
    });
  const signedOn = app.today();
  const preview = compose({ signedOn });
  if (!preview.ok) return preview;
  const year = yearOf(signedOn);
  const serial = await tx.counters.next(`letter-${SERIES}`, year);
  const number = `${agency.settings.documentCode}${SERIES}〔${year}〕${serial}号`;
  const token = newToken().slice(0, 22);
  const isPublic = app.publicUrlIsSet || agency.settings.demonstration;
  const verifyUrl = isPublic ? `${app.publicUrl}/verify/${token}` : null;
  const composed = compose({ signedOn, number, verifyUrl });
  if (!composed.ok) return composed;
  const letter = laidOut(composed.value, await currentLayout(tx));
  const letterId = uuid();
  await tx.sideFiles.insertLetter({
    agencyId: agency.id,
    id: letterId,
    sideFileId: loaded.row.id,
    kind: `letter-${SERIES}`,
    year,
    serial,
    number,
    templateVersion: letter.templateVersion,
    sealedData: Buffer.from(loaded.dataKey.seal(JSON.stringify(letter), SEALED.letter)),
    signedBy: actor.staffId,
    signedOn,
    token,
    pdfFileId: null,
    pdfSha256: null,
  });
  return ok({ letterId, number });
}
