import type { FastifyReply } from 'fastify';
import type { Download } from '../../../application/access-requests/public-views.ts';
import { neverStore } from './portal-context.ts';

/** What a header may carry of a file name when a browser does not read the second, encoded form. */
const plainName = (name: string): string => name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');

const encoded = (name: string): string =>
  encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Names the file in both forms of RFC 6266, so that Chinese names survive. */
export const contentDisposition = (way: 'attachment' | 'inline', name: string): string =>
  `${way}; filename="${plainName(name)}"; filename*=UTF-8''${encoded(name)}`;

/** Sends a file to be saved, never to be shown by the browser as a page of this site. */
export const sendDownload = (reply: FastifyReply, { name, mediaType, bytes }: Download): FastifyReply =>
  neverStore(reply)
    .type(mediaType)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('content-disposition', contentDisposition('attachment', name))
    .send(Buffer.from(bytes));
