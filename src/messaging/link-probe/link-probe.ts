import { lookup as resolveName } from 'node:dns/promises';
import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { isReachable, type Reach } from './reachable-address.ts';

/** Why an address counts as dead without an answer of HTTP. */
export type LinkFault =
  | 'bad-address'
  | 'forbidden-address'
  | 'unknown-name'
  | 'unreachable'
  | 'time-out'
  | 'too-many-redirects';

/** What became of asking for an address. */
export type LinkAnswer = {
  readonly alive: boolean;
  /** The status of HTTP; `null` where no answer came. */
  readonly status: number | null;
  readonly fault: LinkFault | null;
};

/** Asks other sites whether an address still leads somewhere. Never rejects. */
export type LinkProbe = (address: string) => Promise<LinkAnswer>;

type ProbeOptions = {
  readonly reach: Reach;
  /** Milliseconds for one address with all its redirects. */
  readonly timeout?: number;
  /** All IP addresses of a name; tests name loopback here. */
  readonly resolve?: (name: string) => Promise<readonly string[]>;
  /** Whether a connection may be made; tests allow their own server. */
  readonly mayConnect?: (ip: string, port: number) => boolean;
};

const TIMEOUT_MS = 8000;
const MOST_REDIRECTS = 5;
/** Ports on which sites answer; others would make a scanner of this. */
const PORTS: ReadonlySet<number> = new Set([80, 443, 8080, 8443]);

class Fault extends Error {
  readonly fault: LinkFault;
  constructor(fault: LinkFault) {
    super(fault);
    this.fault = fault;
  }
}

async function allAddresses(name: string): Promise<readonly string[]> {
  const found = await resolveName(name, { all: true });
  return found.map(({ address }) => address);
}

function parse(address: string): URL {
  if (!URL.canParse(address)) throw new Fault('bad-address');
  const url = new URL(address);
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  if (!isWeb || url.username !== '' || url.password !== '') throw new Fault('bad-address');
  return url;
}

const portOf = ({ port, protocol }: URL): number =>
  port !== '' ? Number(port) : protocol === 'https:' ? 443 : 80;

/** One request to one checked IP address, under the site's name; the body is never read. */
function ask(url: URL, method: 'HEAD' | 'GET', ip: string, signal: AbortSignal): Promise<IncomingMessage> {
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const request: ClientRequest = send(url, {
      method,
      signal,
      agent: false,
      // The name is not resolved again: it could point elsewhere by now (DNS rebinding).
      lookup: (_, options, done) =>
        options.all ? done(null, [{ address: ip, family: isIP(ip) }]) : done(null, ip, isIP(ip)),
      headers: { 'user-agent': 'Gongkai link check', accept: '*/*' },
    });
    request.on('response', (response) => {
      response.destroy();
      resolve(response);
    });
    request.on('error', reject);
    request.end();
  });
}

/** A site that does not know HEAD, or answers it wrongly, is asked with GET. */
const WANTS_GET: ReadonlySet<number> = new Set([400, 403, 404, 405, 406, 500, 501, 502, 503]);

/** Gone or broken; a site that wants a sign-in or turns programs away (401, 403, 412, 429) is there. */
const isDead = (status: number): boolean => status === 404 || status === 410 || status >= 500;

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

const faultOf = (error: unknown): LinkFault => {
  if (error instanceof Fault) return error.fault;
  const { name, code } = error as { name?: string; code?: string };
  if (name === 'AbortError' || name === 'TimeoutError') return 'time-out';
  return code === 'ENOTFOUND' || code === 'EAI_AGAIN' ? 'unknown-name' : 'unreachable';
};

/**
 * A probe over real HTTP. Only http and https; the name is resolved first and every address of it must be allowed, the
 * connection is made to the very address that was checked, and each redirect is judged anew: a link in a draft may
 * not make this machine speak to its own network.
 */
export function createLinkProbe({
  reach,
  timeout = TIMEOUT_MS,
  resolve = allAddresses,
  mayConnect = (ip, port) => isReachable(ip, reach) && PORTS.has(port),
}: ProbeOptions): LinkProbe {
  const checkedIp = async (url: URL): Promise<string> => {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const ips = isIP(host) ? [host] : await resolve(host);
    if (ips.length === 0) throw new Fault('unknown-name');
    if (!ips.every((ip) => mayConnect(ip, portOf(url)))) throw new Fault('forbidden-address');
    return ips[0] ?? '';
  };
  const answerOf = async (url: URL, signal: AbortSignal): Promise<IncomingMessage> => {
    const ip = await checkedIp(url);
    const head = await ask(url, 'HEAD', ip, signal);
    return WANTS_GET.has(head.statusCode ?? 0) ? ask(url, 'GET', ip, signal) : head;
  };
  return async (address) => {
    const signal = AbortSignal.timeout(timeout);
    try {
      let url = parse(address);
      for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
        const { statusCode = 0, headers } = await answerOf(url, signal);
        if (!isRedirect(statusCode) || !headers.location)
          return { alive: !isDead(statusCode), status: statusCode, fault: null };
        url = parse(new URL(headers.location, url).href);
      }
      return { alive: false, status: null, fault: 'too-many-redirects' };
    } catch (error) {
      return { alive: false, status: null, fault: faultOf(error) };
    }
  };
}
