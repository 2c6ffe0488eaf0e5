import { citizenForm, identityProof } from '../tests/factories/application.ts';

const BOUNDARY = '----gongkai-bench-0d6f7c';

/** The content type of `filledForm`. */
export const FORM_TYPE = `multipart/form-data; boundary=${BOUNDARY}`;

/** The application form as a browser sends it, with a small picture as proof of identity. */
export function filledForm(description: string): Buffer {
  const fields = Object.entries(citizenForm({ description })).map(
    ([name, value]) => `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const file = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="identityProof"; filename="${identityProof.name}"\r\ncontent-type: image/png\r\n\r\n`;
  return Buffer.concat([
    Buffer.from(fields.join('') + file),
    identityProof.bytes,
    Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
  ]);
}
