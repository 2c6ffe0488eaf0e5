import type { LeakCode } from '../leak-kinds.data.ts';
import { jpegLayout, readJpeg } from '../pictures/jpeg.ts';
import { CannotInspect, type Collector, createCollector } from '../reading.ts';
import type { RawFile, RawObject } from './raw-objects.ts';

/** Words of dictionaries that no plain page needs; the first group that fits an object is told. */
const TELLING: readonly (readonly [RegExp, LeakCode, string])[] = [
  [/\/(JavaScript|JS)\b/, 'pdf-script', '脚本'],
  [/\/(EmbeddedFiles?|Filespec|RichMedia|Collection)\b|\/Type\s*\/F\b/, 'pdf-attachment', '附件'],
  [
    /\/S\s*\/(Launch|SubmitForm|ImportData|GoToR|GoToE|Movie|Sound|Rendition|Trans|SetOCGState|Hide)\b|\/AA\s*(<<|\d)/,
    'pdf-action',
    '操作',
  ],
  [/\/XFA\b/, 'pdf-form', 'XFA 表单'],
  [/\/(PieceInfo|LastModified\s*\(|Private\s*<<)/, 'pdf-private-data', '私有数据'],
  [/\/Thumb\s+\d+\s+\d+\s+R/, 'preview-picture', '页面缩略图'],
];

/** Looks at the objects of a PDF, used or not, at its versions and at what follows its end. Throws `CannotInspect`. */
export function checkStructure(file: RawFile, found: Collector): void {
  const all = `${file.between}${file.objects
    .filter((it) => /\/Type\s*\/XRef/.test(it.text))
    .map((it) => it.text)
    .join(' ')}`;
  if (/\/Encrypt\s*(\d+\s+\d+\s+R|<<)/.test(all))
    throw new CannotInspect('encrypted-file', 'PDF 已经加密或者限制使用');
  for (const [pattern, code, what] of TELLING) {
    const object = file.objects.find((it) => pattern.test(withoutStrings(it.text)));
    if (object) found.leak(code, 'PDF 文件', `${what}（对象 ${object.id}）`);
  }
  checkVersions(file, found);
  if (/[^\s\0]/.test(file.trailing)) found.leak('trailing-data', 'PDF 末尾', `${file.trailing.length} 字节`);
  checkOrphans(file, all, found);
  checkPhotos(file.objects, found);
}

/** Words inside a string are not keys. */
const withoutStrings = (text: string): string => text.replaceAll(/\((?:[^()\\]|\\.)*\)/gs, '()');

/** One start mark a version; a file prepared for the web has two, and each signature adds one of its own. */
function checkVersions({ objects, between }: RawFile, found: Collector): void {
  const versions = between.match(/startxref/g)?.length ?? 0;
  const allowed = objects.some((it) => /\/Linearized\b/.test(it.text)) ? 2 : 1;
  const signatures = objects.filter((it) => /\/ByteRange\s*\[/.test(it.text)).length;
  if (versions <= allowed) return;
  const code = signatures > 0 && versions - allowed <= signatures ? 'signed-revision' : 'pdf-revision';
  found.leak(code, 'PDF 文件', `另有${versions - allowed}个以前的版本`);
}

/** Objects that nothing points to any more: what an editor took out of the page but left in the file. */
function checkOrphans({ objects, between }: RawFile, trailers: string, found: Collector): void {
  const byId = new Map(objects.map((it) => [it.id, it]));
  const reached = new Set<number>();
  const waiting = referencesIn(`${between} ${trailers}`);
  while (waiting.length > 0) {
    const id = waiting.pop() ?? 0;
    const object = reached.has(id) ? undefined : byId.get(id);
    reached.add(id);
    if (object) waiting.push(...referencesIn(object.text));
  }
  const lost = objects.filter((it) => !reached.has(it.id) && isContent(it));
  const [first] = lost;
  if (first) found.leak('pdf-orphan', 'PDF 文件', `${lost.length}个对象（对象 ${first.id} 等）`);
}

const isContent = ({ text, stream }: RawObject): boolean =>
  (stream !== null && stream.length > 0 && !/\/Type\s*\/(ObjStm|XRef)\b/.test(text)) ||
  /\/Type\s*\/(Page|Annot)\b/.test(text);

const referencesIn = (text: string): number[] =>
  [...text.matchAll(/(\d{1,8})\s+\d{1,5}\s+R\b/g)].map((it) => Number(it[1]));

/** Photographs lie in a PDF as they came from the camera. */
function checkPhotos(objects: readonly RawObject[], found: Collector): void {
  for (const { id, text, stream } of objects) {
    if (!stream || !/\/Filter\s*\[?\s*\/DCTDecode\s*\]?/.test(text) || !isWhole(stream)) continue;
    const inside = createCollector();
    readJpeg(stream, inside);
    for (const it of inside.reading().leaks)
      if (it.code !== 'trailing-data') found.leak(it.code, `PDF 中的图片（对象 ${id}）`, it.excerpt);
    for (const it of inside.reading().segments) found.text('PDF 中的图片', it.text, true);
  }
}

function isWhole(stream: Uint8Array): boolean {
  try {
    return jpegLayout(stream).segments.length > 0;
  } catch {
    return false;
  }
}
