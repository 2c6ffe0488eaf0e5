import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLinkProbe } from './link-probe.ts';
import { isReachable } from './reachable-address.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(code, headers).end();
  };

/** A site on loopback; what it is asked is kept. */
const asked: string[] = [];
const PAGES: Readonly<Record<string, Answer>> = {
  '/here': status(200),
  '/gone': status(404),
  '/broken': status(500),
  '/closed': status(403),
  '/get-only': (request, response) => response.writeHead(request.method === 'HEAD' ? 405 : 200).end('words'),
  '/moved': status(302, { location: '/here' }),
  '/loop': status(302, { location: '/loop' }),
  '/inside': status(302, { location: 'http://169.254.169.254/latest/meta-data/' }),
  '/to-file': status(302, { location: 'file:///etc/passwd' }),
  '/silent': () => undefined,
};

let server: Server;
let port: number;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    (PAGES[request.url ?? ''] ?? status(404))(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const resolve = async (name: string): Promise<readonly string[]> => {
  if (name === 'site.example') return ['127.0.0.1'];
  if (name === 'two-faced.example') return ['127.0.0.1', '10.0.0.1'];
  throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
};

const probe = (path: string, timeout = 5000) =>
  createLinkProbe({
    reach: 'public',
    timeout,
    resolve,
    mayConnect: (ip, at) => ip === '127.0.0.1' && at === port,
  })(path.startsWith('/') ? `http://site.example:${port}${path}` : path);

describe('the probe of links', () => {
  it.each([
    ['/here', { alive: true, status: 200, fault: null }],
    ['/moved', { alive: true, status: 200, fault: null }],
    ['/get-only', { alive: true, status: 200, fault: null }],
    ['/closed', { alive: true, status: 403, fault: null }],
    ['/gone', { alive: false, status: 404, fault: null }],
    ['/broken', { alive: false, status: 500, fault: null }],
    ['/loop', { alive: false, status: null, fault: 'too-many-redirects' }],
    ['/inside', { alive: false, status: null, fault: 'forbidden-address' }],
    ['/to-file', { alive: false, status: null, fault: 'bad-address' }],
  ])('answers %s', async (path, answer) => {
    expect(await probe(path)).toEqual(answer);
  });

  it('asks with HEAD, and with GET where HEAD is not known', async () => {
    asked.length = 0;
    await probe('/here');
    await probe('/get-only');
    expect(asked).toEqual(['HEAD /here', 'HEAD /get-only', 'GET /get-only']);
  });

  it('waits no longer than it is told', async () => {
    expect(await probe('/silent', 200)).toEqual({ alive: false, status: null, fault: 'time-out' });
  });

  it('knows a name nobody has, and one of whose addresses is not allowed', async () => {
    expect(await probe('http://nobody.example/')).toMatchObject({ fault: 'unknown-name' });
    expect(await probe(`http://two-faced.example:${port}/here`)).toMatchObject({
      fault: 'forbidden-address',
    });
  });

  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://0/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[fe80::1]/',
    'http://10.0.0.1/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[fd00::1]/',
    'http://8.8.8.8:22/',
  ])('never connects to %s', async (address) => {
    expect(await createLinkProbe({ reach: 'public', timeout: 300 })(address)).toEqual({
      alive: false,
      status: null,
      fault: 'forbidden-address',
    });
  });

  it('takes nothing but web addresses without names and passwords in them', async () => {
    for (const address of [
      'file:///etc/passwd',
      'ftp://a.example/',
      'http://u:p@site.example/',
      'no address',
    ])
      expect(await probe(address)).toMatchObject({ alive: false, fault: 'bad-address' });
  });

  it('allows the network of the organ only where the setting says so, this machine never', () => {
    expect(['10.1.2.3', '192.168.0.9', 'fd00::1'].map((ip) => isReachable(ip, 'intranet'))).toEqual([
      true,
      true,
      true,
    ]);
    expect(
      ['127.0.0.1', '169.254.169.254', '::1', '::ffff:10.0.0.1'].some((ip) => isReachable(ip, 'intranet')),
    ).toBe(false);
    expect(['8.8.8.8', '2400:3200::1'].every((ip) => isReachable(ip, 'public'))).toBe(true);
    expect(isReachable('site.example', 'public')).toBe(false);
  });
});
