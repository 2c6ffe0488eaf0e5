import { type PackedFile, packedName, zipPack } from '../../documents/side-files/zip-pack.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { openFile } from '../access-requests/keep-file.ts';
import type { Download } from '../access-requests/public-views.ts';
import { recordLook } from '../access-requests/record-look.ts';
import { type Actor, demand } from '../actor.ts';
import { agencyById } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { csvOf } from '../shared/csv.ts';
import { type Gathered, gatherEvidence } from './evidence-pack.ts';

/** The largest pack made at once; a case with more is loaded piece by piece. */
const MOST_BYTES = 300 * 1024 * 1024;

const HEAD = ['序号', '类别', '证据', '证明内容', '文件'];

/**
 * 证据包: all evidence as one ZIP, in the order of the list, with the list itself and the SHA-256 of every file. It
 * holds everything about the people of the case, so it is for those who may see personal data, and one look for each
 * loading.
 */
export async function evidenceZip(app: App, actor: Actor, sideFileId: string): Promise<Result<Download>> {
  demand(actor, 'requests:read');
  demand(actor, 'personal-data:view');
  const agency = await agencyById(app, actor.agencyId);
  return app.store.transaction<Download>(actor.agencyId, async (tx) => {
    const { row, gathered } = await gatherEvidence(app, tx, sideFileId);
    const stored = gathered.flatMap(({ source }) => (source && 'file' in source ? [source.file] : []));
    if (stored.reduce((sum, it) => sum + it.size, 0) > MOST_BYTES)
      return refuse('pack-too-large', '材料超过300兆字节，请在证据清单中逐件下载');
    const facts = { files: stored.map((it) => it.id) };
    await recordLook(app, tx, actor, { requestId: row.requestId ?? row.id, type: 'evidence-packed', facts });
    const bytes = zipPack(await packed(app, agency.name, gathered), app.now());
    return ok({ name: `证据包（${row.number}）.zip`, mediaType: 'application/zip', bytes });
  });
}

/** The list, then each file under the number it has there. */
async function packed(app: App, organ: string, gathered: readonly Gathered[]): Promise<PackedFile[]> {
  const files: PackedFile[] = [];
  const lines: (string | number)[][] = [];
  for (const [index, item] of gathered.entries()) {
    const file = await fileOf(app, organ, item);
    const name = file && packedName(`${String(index + 1).padStart(3, '0')} ${file.name}`);
    if (file && name) files.push({ name, bytes: file.bytes });
    lines.push([index + 1, item.group, item.title, item.detail, name ?? '系统记录']);
  }
  return [{ name: '000 证据清单.csv', bytes: csvOf([HEAD, ...lines]) }, ...files];
}

/** The bytes of an item under its name; `null` where the record itself is the evidence. */
async function fileOf(app: App, organ: string, { title, source }: Gathered): Promise<PackedFile | null> {
  if (!source) return null;
  if ('file' in source) return openFile(app, source.dataKey, source.file);
  const { number: requestNumber, reading } = source.clock;
  const bytes = await app.clockProof({ reading, requestNumber, organ, printedOn: app.today() });
  return { name: `${title}.pdf`, bytes };
}
