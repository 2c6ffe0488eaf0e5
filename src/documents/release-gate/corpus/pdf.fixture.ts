/** What differs from a plain page with one line of text. */
export type PdfMade = {
  /** The page's content, behind the visible line. */
  readonly content?: string;
  /** Keys added to the catalogue, the page and its resources. */
  readonly catalogue?: string;
  readonly page?: string;
  readonly resources?: string;
  readonly trailer?: string;
  readonly info?: string;
  /** Objects from number 10 on. */
  readonly objects?: readonly string[];
  /** Whatever follows the end. */
  readonly behind?: string;
};

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

/** An object with a stream. */
export const stream = (dictionary: string, body: string): string =>
  `<< ${dictionary} /Length ${body.length} >>\nstream\n${body}\nendstream`;

/** A line of text at a height of the page. */
export const line = (text: string, y: number, before = ''): string =>
  `BT ${before} /F1 12 Tf 72 ${y} Td (${text}) Tj ET\n`;

/** A PDF written by hand. */
export function pdf(it: PdfMade = {}): Uint8Array {
  const content = `${line('Annual report', 780)}${it.content ?? ''}`;
  const info = it.info ? `<< ${it.info} >>` : null;
  const numbered = new Map<number, string>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${it.catalogue ?? ''} >>`],
    [2, '<< /Type /Pages /Count 1 /Kids [3 0 R] >>'],
    [
      3,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> ${it.resources ?? ''} >> /Contents 4 0 R ${it.page ?? ''} >>`,
    ],
    [4, stream('', content)],
    [5, FONT],
    ...(info ? [[6, info] as const] : []),
    ...(it.objects ?? []).map((object, at) => [10 + at, object] as const),
  ]);
  let file = '%PDF-1.7\n';
  const table: string[] = [];
  for (const [number, body] of numbered) {
    table.push(`${number} 1\n${String(file.length).padStart(10, '0')} 00000 n \n`);
    file += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const trailer = `<< /Size 100 /Root 1 0 R ${info ? '/Info 6 0 R' : ''} ${it.trailer ?? ''} >>`;
  const at = file.length;
  file += `xref\n0 1\n0000000000 65535 f \n${table.join('')}trailer\n${trailer}\nstartxref\n${at}\n%%EOF\n${it.behind ?? ''}`;
  return Buffer.from(file, 'latin1');
}

/** A later version of a PDF, saved behind the first: object 4 shows something else. */
export function revised(first: Uint8Array, text: string): Uint8Array {
  const file = Buffer.from(first).toString('latin1');
  const [, before = '0'] = /startxref\n(\d+)\n%%EOF\n$/.exec(file) ?? [];
  const at = file.length;
  const object = `4 0 obj\n${stream('', line(text, 780))}\nendobj\n`;
  const place = `xref\n4 1\n${String(at).padStart(10, '0')} 00000 n \n`;
  const trailer = `trailer\n<< /Size 100 /Root 1 0 R /Prev ${before} >>\nstartxref\n${at + object.length}\n%%EOF\n`;
  return Buffer.from(file + object + place + trailer, 'latin1');
}
