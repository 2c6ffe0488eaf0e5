import { createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sm2 } from 'sm-crypto-v2';
import { FOREIGN_SEAL, TEST_SEAL } from './test-seals.data.ts';

/** What the seal server does with the next orders: right, or wrong in one way. */
export type SealConduct =
  | 'detached'
  | 'sealed-pdf'
  | 'wrong-hash'
  | 'other-seal'
  | 'foreign'
  | 'foreign-signature'
  | 'expired'
  | 'other-bytes'
  | 'tomorrow'
  | 'fewer-pages'
  | 'nonsense'
  | 'half-answer'
  | 'refusal'
  | 'redirect'
  | 'silence';

type Order = Readonly<Record<string, string>>;
type Call = { readonly headers: IncomingHttpHeaders; readonly order: Order };

/** A real HTTP server on loopback that keeps the contract of docs/seal-contract.md and signs by SM2. */
export type SealServerDouble = {
  readonly url: string;
  readonly calls: readonly Call[];
  conduct(next: SealConduct): void;
  close(): Promise<void>;
};

export const SEAL_ID = 'QHQ-0001';

const publicKeyOf = (privateKey: string): string => sm2.getPublicKeyFromPrivateKey(privateKey);

/** SM2 with SM3 over exact bytes, DER in base64, as a seal of the agency makes it. */
export function signBySeal(bytes: Uint8Array, privateKey: string): string {
  const z = sm2.getZ(publicKeyOf(privateKey), '1234567812345678');
  const digest = createHash('sm3').update(z).update(bytes).digest();
  const der = sm2.doSignature(new Uint8Array(digest), privateKey, { der: true, hash: false });
  return Buffer.from(der, 'hex').toString('base64');
}

/** The PDF with what a seal adds: a further revision after its end. */
const stamped = (pdf: Buffer): Buffer => Buffer.concat([pdf, Buffer.from('\n% sealed\n%%EOF\n')]);

const ONE_PAGE_MORE = Buffer.from('\n9999 0 obj\n<< /Type /Pages /Count 77 >>\nendobj\n');

/** With which key and which certificate each conduct signs, where it is not the seal's own. */
const SIGNERS: Partial<Record<SealConduct, readonly [privateKey: string, certificate: string]>> = {
  foreign: [FOREIGN_SEAL.privateKey, FOREIGN_SEAL.certificate],
  'foreign-signature': [FOREIGN_SEAL.privateKey, TEST_SEAL.certificate],
  expired: [TEST_SEAL.privateKey, TEST_SEAL.expiredCertificate],
};

/** The sealed file a conduct gives back beside the signature. */
const SEALED: Partial<Record<SealConduct, (pdf: Buffer) => Buffer>> = {
  'sealed-pdf': stamped,
  'fewer-pages': (pdf) => Buffer.concat([pdf, ONE_PAGE_MORE]),
};

const A_DAY = 86_400_000;

function answerTo(order: Order, conduct: SealConduct, now: Date): object {
  const pdf = Buffer.from(order['pdf'] ?? '', 'base64');
  const [privateKey, certificate] = SIGNERS[conduct] ?? [TEST_SEAL.privateKey, TEST_SEAL.certificate];
  const sealed = SEALED[conduct]?.(pdf);
  const signed = conduct === 'other-bytes' ? stamped(pdf) : (sealed ?? pdf);
  const time = conduct === 'tomorrow' ? new Date(now.getTime() + A_DAY) : now;
  return {
    sm3: conduct === 'wrong-hash' ? '0'.repeat(64) : order['sm3'],
    sha256: order['sha256'],
    signature: {
      algorithm: 'SM2-with-SM3',
      certificate,
      signature: signBySeal(signed, privateKey),
      sealId: conduct === 'other-seal' ? 'ANOTHER' : order['sealId'],
      time: time.toISOString(),
    },
    ...(sealed ? { sealedPdf: sealed.toString('base64') } : {}),
  };
}

/** Answers that are none; `silence` never ends. */
const NO_ANSWERS: Partial<Record<SealConduct, (response: ServerResponse) => void>> = {
  silence: () => undefined,
  refusal: (response) => void response.writeHead(403).end('{"error":"no such seal"}'),
  redirect: (response) => void response.writeHead(307, { location: '/elsewhere' }).end(),
  nonsense: (response) => void response.writeHead(200).end('<html>系统维护</html>'),
  'half-answer': (response) => {
    response.writeHead(200, { 'content-length': 1000 });
    response.write('{"sm3":', () => response.destroy());
  },
};

export async function startSealServer(now: () => Date): Promise<SealServerDouble> {
  const calls: Call[] = [];
  let conduct: SealConduct = 'detached';
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const order = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Order;
      calls.push({ headers: request.headers, order });
      const none = NO_ANSWERS[conduct];
      if (none) return none(response);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answerTo(order, conduct, now())));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/seal`,
    calls,
    conduct: (next) => {
      conduct = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
