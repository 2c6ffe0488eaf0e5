import type { Upload } from '../access-requests/public-views.ts';

/** The smallest PNG there is: one grey point. */
const GREY_POINT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Stands for the picture of an identity card. */
export const identityProof = (): Upload => ({
  purpose: 'identity-proof',
  name: '身份证明（演示）.png',
  bytes: Buffer.from(GREY_POINT, 'base64'),
});

/** Stands for a document that is provided with a reply; it says of itself that it is made up. */
export const replyMaterial = (name: string) => ({
  purpose: 'reply-material' as const,
  name: `${name}.txt`,
  bytes: Buffer.from(`${name}\n\n本文件是演示材料，机关、人员、事项和数据均为虚构，不得作为任何依据。\n`),
});

/** Stands for the scan of a printed and stamped letter: so many pages that say what they are, and no seal on them. */
export function stampedScan(pages: number): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages} /Kids [${range(pages)
      .map((at) => `${4 + 2 * at} 0 R`)
      .join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...range(pages).flatMap((at) => {
      const text = `BT /F1 16 Tf 72 760 Td (Demonstration: stands for the scan of page ${at + 1}) Tj ET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * at} 0 R >>`,
        `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
      ];
    }),
  ];
  const starts: number[] = [];
  let file = '%PDF-1.4\n';
  for (const [at, body] of objects.entries()) {
    starts.push(file.length);
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
  }
  const size = objects.length + 1;
  const entries = starts.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${entries}`;
  return Buffer.from(
    `${file}${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
  );
}

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);
