import type { FastifyRequest } from 'fastify';
import { BadForm } from '../forms/bad-form.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The form stands on a page that tells nobody where it is (`no-referrer`), so that browsers hide its origin. */
    readonly hidesOrigin?: true;
    /** Posted to by programs as well, which come from no page; what it does needs a secret of its own (RFC 8058). */
    readonly fromAnywhere?: true;
  }
}

type Headers = FastifyRequest['headers'];

/**
 * Whether a form was sent from a page of this site. Browsers say so in `Sec-Fetch-Site` (on https), else in
 * `Origin`, and the oldest in `Referer`; a request that says nothing did not come from a form of ours.
 */
export function isFromThisSite(headers: Headers, hosts: readonly string[]): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const source = headers.origin ?? headers.referer;
  return source !== undefined && URL.canParse(source) && hosts.includes(new URL(source).host);
}

const isSilentOnOrigin = (headers: Headers): boolean =>
  headers['sec-fetch-site'] === undefined && headers.origin === 'null';

/**
 * A hook that lets no other site post into the portal (CSRF). It runs before the body is read, so it guards
 * streamed uploads too. Beside it stand the SameSite cookies and the secret of each draft.
 */
export const refuseOtherSites =
  (publicUrl: string) =>
  async (request: FastifyRequest): Promise<void> => {
    if (request.method !== 'POST') return;
    const { config } = request.routeOptions;
    if (config.fromAnywhere) return;
    // Without https, browsers say of such a form only that they do not say: its strict cookie alone must do.
    if (config.hidesOrigin && isSilentOnOrigin(request.headers)) return;
    const own = URL.canParse(publicUrl) ? [new URL(publicUrl).host] : [];
    if (!isFromThisSite(request.headers, [request.host, ...own])) {
      throw new BadForm('这份表单不是从本站页面提交的，没有处理。请打开本站页面重新填写', 403);
    }
  };
