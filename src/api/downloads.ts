import type { FastifyReply } from 'fastify';
import type { Download } from '../application/access-requests/public-views.ts';

/** An RFC 6266 attachment name that survives Chinese. */
export const attachment = (name: string): string =>
  `attachment; filename="file"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`)}`;

/** Sends a file so that no browser renders it in our origin or keeps it. */
export const sendFile = (reply: FastifyReply, { name, mediaType, bytes }: Download): FastifyReply =>
  reply
    .header('content-type', mediaType)
    .header('content-disposition', attachment(name))
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'no-store')
    .send(Buffer.from(bytes));

export const sendPdf = (reply: FastifyReply, name: string, bytes: Uint8Array): FastifyReply =>
  sendFile(reply, { name, mediaType: 'application/pdf', bytes });
