import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { UPLOAD_LIMITS } from '../../application/access-requests/check-uploads.ts';

/** The one file of a multipart request with the digest its idempotency key stands for; `null` where there is none. */
export async function readUpload(request: FastifyRequest) {
  const part = await request.file({ limits: { files: 1, fileSize: UPLOAD_LIMITS.each } });
  if (!part) return null;
  const bytes = await part.toBuffer();
  const digest = createHash('sha256').update(bytes).digest('hex');
  return { file: { name: part.filename, bytes }, identity: { name: part.filename, digest } };
}
