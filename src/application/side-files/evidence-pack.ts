import type { FileRow } from '../../database/files.ts';
import type { Transaction } from '../../database/store.ts';
import type { ClockReading } from '../../domain/access-requests/clock-events.ts';
import { clockOf } from '../../domain/access-requests/guards.ts';
import type { LetterData } from '../../domain/letters/letter.ts';
import { EVIDENCE_DEMANDS } from '../../domain/side-files/evidence-demands.data.ts';
import type { DataKey } from '../../sealing/data-key.ts';
import { describeEvent } from '../access-requests/describe-event.ts';
import { fileName } from '../access-requests/keep-file.ts';
import { type LoadedCase, loadCase, SEALED } from '../access-requests/load-case.ts';
import { veilOf } from '../access-requests/veil.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import { loadSideFile } from './load-side-file.ts';

/** One line of the list of evidence. */
export type EvidenceItem = {
  readonly group: string;
  readonly title: string;
  readonly detail: string;
  /** Where it is loaded from, below the organ in the API; `null` where the record itself is the evidence. */
  readonly path: string | null;
};

/** What lies behind an item: a stored file, the printed proof of the period, or the record itself. */
export type Gathered = EvidenceItem & { readonly source: StoredSource | ClockSource | null };

/** A stored file with the key that opens it. */
export type StoredSource = { readonly file: FileRow; readonly dataKey: DataKey };

export type ClockSource = { readonly clock: { readonly number: string; readonly reading: ClockReading } };

/** What the organ can show for a case, in the order a court reads it, and what it will be asked for. */
export const evidenceOf = (app: App, actor: Actor, sideFileId: string) => {
  demand(actor, 'requests:read');
  return app.store.read(actor.agencyId, async (tx) => {
    const { gathered, loaded } = await gatherEvidence(app, tx, sideFileId);
    const listed = gathered.map(({ source: _, ...item }) => item);
    const items = loaded ? (await veilOf(tx, loaded))(listed) : listed;
    const { outcome } = loaded?.state ?? { outcome: null };
    return { items, demands: outcome ? [...(EVIDENCE_DEMANDS[outcome] ?? [])] : [] };
  });
};

/** Everything that can be shown, with what lies behind each item. */
export async function gatherEvidence(app: App, tx: Transaction, sideFileId: string) {
  const { row, dataKey } = await loadSideFile(app, tx, sideFileId);
  const documents = (await tx.sideFiles.documents(row.id)).map(
    (file): Gathered => ({
      group: '关联事项材料',
      title: fileName(dataKey, file),
      detail: file.createdAt.toISOString().slice(0, 10),
      path: `/side-files/${row.id}/files/${file.id}`,
      source: { file, dataKey },
    }),
  );
  const loaded = row.requestId ? await loadCase(app, tx, row.requestId) : null;
  const gathered = loaded ? [...(await caseEvidence(tx, loaded)), ...documents] : documents;
  return { row, loaded, gathered };
}

async function caseEvidence(tx: Transaction, loaded: LoadedCase): Promise<Gathered[]> {
  const base = `/access-requests/${loaded.row.id}`;
  const stored = await tx.files.ofSubmission(loaded.submission.id);
  const sourceOf = (file: FileRow | undefined) => (file ? { file, dataKey: loaded.dataKey } : null);
  const letters = (await tx.letters.ofRequest(loaded.row.id)).map(
    (letter): Gathered => ({
      group: '文书',
      title: (JSON.parse(loaded.dataKey.openText(letter.sealedData, SEALED.letter)) as LetterData).title,
      detail: `${letter.number}，${letter.signedOn}`,
      path: letter.pdfFileId && `${base}/files/${letter.pdfFileId}`,
      source: sourceOf(stored.find((it) => it.id === letter.pdfFileId)),
    }),
  );
  const files = stored
    .filter((file) => file.purpose !== 'letter')
    .map(
      (file): Gathered => ({
        group: file.purpose === 'evidence' ? '办理凭证' : '申请和答复材料',
        title: fileName(loaded.dataKey, file),
        detail: file.createdAt.toISOString().slice(0, 10),
        path: `${base}/files/${file.id}`,
        source: sourceOf(file),
      }),
    );
  return [...receiptEvidence(loaded, base), ...letters, ...recordsOf(loaded), ...files];
}

/** When the request came in and how its period was counted. */
function receiptEvidence({ state, row, calendar }: LoadedCase, base: string): Gathered[] {
  const reading = clockOf(state, calendar);
  const arrived = {
    group: '收到和期限',
    title: '申请登记',
    detail: `${row.number}，${state.safeOn}到达${state.receivedOn ? `，${state.receivedOn}收到` : ''}`,
    path: null,
    source: null,
  };
  const clock = {
    group: '收到和期限',
    title: '期限计算书',
    detail: `答复期限至${row.replyDueOn ?? '—'}`,
    path: `${base}/clock.pdf`,
    source: reading && { clock: { number: row.number, reading } },
  };
  return state.receivedOn ? [arrived, clock] : [arrived];
}

const RECORDS: Readonly<Record<string, string>> = {
  'search-recorded': '检索记录',
  'consultation-sent': '征求意见',
  'consultation-returned': '征求意见',
  'consultation-timed-out': '征求意见',
  'review-passed': '审核、审查',
  served: '送达',
  'notice-served': '送达',
};

/** Steps whose record is evidence by itself: searches, consultations, reviews, service. */
const recordsOf = ({ events, notes }: LoadedCase): Gathered[] =>
  events.flatMap((event) => {
    const group = RECORDS[event.type];
    if (!group) return [];
    const { title, text } = describeEvent(event, notes.get(event.seq));
    return [{ group, title: `${title}（${event.occurredOn}）`, detail: text, path: null, source: null }];
  });
