import type { LetterSealRow } from '../../database/letter-seals.ts';
import type { LetterRow } from '../../database/letters.ts';
import type { Transaction } from '../../database/store.ts';
import { verdictOf } from '../../domain/access-requests/decide-service.ts';
import { SERVICE_DAY_RULES, SERVICE_LABELS, verdictText } from '../../domain/access-requests/service.ts';
import type { Today } from '../../domain/access-requests/today.ts';
import type { LetterData } from '../../domain/letters/letter.ts';
import { type LoadedCase, SEALED } from '../access-requests/load-case.ts';
import { SEAL_FAULT_LABELS, type SealFault } from './seal-server.ts';

type People = ReadonlyMap<string, string>;

/** The letters of a case with their seals, the oldest first; a cancelled one stays among them. */
export async function caseLetters(tx: Transaction, loaded: LoadedCase, people: People) {
  const seals = new Map((await tx.letterSeals.ofRequest(loaded.row.id)).map((it) => [it.letterId, it]));
  const letters = await tx.letters.ofRequest(loaded.row.id);
  return letters.map((it) => letterView(it, seals.get(it.id), loaded, people));
}

function letterView(
  letter: LetterRow,
  seal: LetterSealRow | undefined,
  { dataKey, state }: LoadedCase,
  people: People,
) {
  const data = JSON.parse(dataKey.openText(letter.sealedData, SEALED.letter)) as LetterData;
  return {
    id: letter.id,
    kind: data.kind,
    number: letter.number,
    title: data.title,
    signedOn: letter.signedOn,
    signedBy: people.get(letter.signedBy) ?? '已离岗人员',
    /** The reply of the case as it stands. */
    isReply: letter.id === state.letterId,
    fileId: letter.pdfFileId,
    sha256: letter.pdfSha256?.toString('hex') ?? null,
    cancelledOn: letter.cancelledOn,
    seal: seal ? sealView(seal, people) : null,
  };
}

const sealView = (seal: LetterSealRow, people: People) => ({
  way: seal.way,
  status: seal.status,
  sm3: seal.pdfSm3.toString('hex'),
  pages: seal.pages,
  fileId: seal.sealedFileId,
  sha256: seal.sealedSha256?.toString('hex') ?? null,
  recordedBy: seal.recordedBy ? (people.get(seal.recordedBy) ?? '已离岗人员') : null,
  recordedAt: seal.recordedAt?.toISOString() ?? null,
  sealId: seal.signature?.sealId ?? null,
  sealedAt: seal.signature?.time ?? null,
  attempts: seal.attempts,
  fault: seal.lastFault ? (SEAL_FAULT_LABELS[seal.lastFault as SealFault] ?? seal.lastFault) : null,
  retryAt: seal.retryAt?.toISOString() ?? null,
});

/** How the reply was served and whether in time, judged anew from the events as they stand. */
export function serviceView({ state }: LoadedCase, now: Today) {
  const { served } = state;
  if (!served) return null;
  const verdict = verdictOf(state, served.on, now);
  return {
    on: served.on,
    method: served.method,
    methodLabel: SERVICE_LABELS[served.method],
    dayRule: SERVICE_DAY_RULES[served.method],
    failedOn: served.failedOn,
    ...verdict,
    verdict: verdictText(verdict),
  };
}
