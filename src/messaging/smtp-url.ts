/** Where mail is handed in, and how the connection is protected. */
export type SmtpServer = {
  readonly host: string;
  readonly port: number;
  /** `tls`: from the first byte; `starttls`: demanded after the greeting; `none`: in clear. */
  readonly security: 'tls' | 'starttls' | 'none';
  readonly auth: { readonly user: string; readonly pass: string } | null;
};

const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** Whether a host of an address is this machine itself: nothing travels then. */
export const isLoopback = (host: string): boolean => LOOPBACK.includes(host);

function securityOf(url: URL): SmtpServer['security'] {
  if (url.protocol === 'smtps:') return 'tls';
  return url.searchParams.get('tls') === 'none' || isLoopback(url.hostname) ? 'none' : 'starttls';
}

/**
 * `smtps://user:password@host:465` (TLS) or `smtp://host:25` (STARTTLS, which the server must offer; `?tls=none`
 * gives that up for a relay inside one machine room). `null` where the text is no such address.
 */
export function parseSmtpUrl(text: string): SmtpServer | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const known = url.protocol === 'smtp:' || url.protocol === 'smtps:';
  const plain = (url.pathname === '' || url.pathname === '/') && url.hash === '';
  const asked = [...url.searchParams.entries()].map(([name, value]) => `${name}=${value}`).join('&');
  const odd = asked !== '' && !(asked === 'tls=none' && url.protocol === 'smtp:');
  if (!known || !plain || odd || url.hostname === '' || (url.username === '') !== (url.password === ''))
    return null;
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? (url.protocol === 'smtps:' ? 465 : 25) : Number(url.port),
    security: securityOf(url),
    auth:
      url.username === ''
        ? null
        : { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
  };
}
