import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { UPLOAD_LIMITS } from '../../application/access-requests/check-uploads.ts';

/** The one file of a form with its fields, or `null` where there is none. Throws 413 and 406 as the library does. */
export async function fileOf(request: FastifyRequest) {
  const part = await request.file({ limits: { files: 1, fileSize: UPLOAD_LIMITS.each } });
  if (!part) return null;
  const bytes = await part.toBuffer();
  return { name: part.filename, bytes, field: (name: string) => textOf(part.fields[name]) };
}

const Field = z.object({ value: z.string() });

const textOf = (field: unknown): string => Field.safeParse(field).data?.value ?? '';
