import Fastify, { type FastifyInstance } from 'fastify';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import {
  draftItem,
  type ItemChange,
  itemContent,
  takeStep,
  testColumns,
} from '../../../tests/factories/disclosures.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { apiRoutes } from '../../api/routes.ts';
import type { Actor } from '../../application/actor.ts';
import { addItemFile } from '../../application/disclosures/item-files.ts';
import { loadItem } from '../../application/disclosures/load-item.ts';
import { saveDraft } from '../../application/disclosures/save-draft.ts';
import type { ItemAction } from '../../domain/disclosures/lifecycle.data.ts';
import type { Messages } from '../../messaging/messages.ts';
import { portalRoutes } from '../routes.ts';

/** An item with a word of its own in title, text, summary, keywords and file; nothing else in the world has it. */
export type Planted = {
  readonly what: string;
  readonly word: string;
  readonly id: string;
  readonly fileId: string;
};

type Steps = readonly (readonly [ItemAction, object?])[];

/** Two organs with items in every state, and every address of the portal and of the public API. */
export type Doors = {
  readonly app: TestApp;
  readonly one: TestOrgan;
  readonly server: FastifyInstance;
  readonly addresses: ReadonlySet<string>;
  /** What nobody may see. */
  readonly hidden: readonly Planted[];
  readonly shown: Planted;
  /** Public, but of the other organ. */
  readonly foreign: Planted;
  readonly columnId: string;
  plant(what: string, change: ItemChange, ...steps: Steps): Promise<Planted>;
  take(id: string, ...steps: Steps): Promise<void>;
  /** What each address answers when it is asked for the item, by its ids and by its word. */
  ask(item: Planted, accept?: (address: string) => boolean): AsyncGenerator<Answer>;
  close(): Promise<void>;
};

export type Answer = {
  readonly address: string;
  readonly path: string;
  readonly status: number;
  readonly body: string;
};

export const REVIEWED = [['submit'], ['pass-content'], ['pass-secrecy']] as const;

/** A word for each: birds, for no other text of the tests has any. */
const BIRDS = [
  '鹈鹕',
  '鸬鹚',
  '朱鹮',
  '白鹭',
  '灰鹤',
  '雨燕',
  '戴胜',
  '翠鸟',
  '杜鹃',
  '夜莺',
  '信天翁',
  '琵鹭',
];
let next = 0;

async function plant(app: TestApp, organ: TestOrgan, columnId: string, what: string, change: ItemChange) {
  const word = `${BIRDS[next++ % BIRDS.length]}栖息地`;
  const content = itemContent(app, organ, columnId, {
    title: `${word}保护工作安排`,
    body: `<p>关于${word}的正文。</p>`,
    ...change,
    metadata: { summary: `${word}概述。`, keywords: [word], ...change.metadata },
  });
  const id = await draftItem(app, organ, content);
  const handler = organ.people['handler'] as Actor;
  const file = { name: `${word}附件.txt`, bytes: Buffer.from(`${word}的附件内容\n`) };
  const { fileId } = granted(await addItemFile(app, handler, id, file));
  const { revision } = await app.store.read(organ.agency.id, (tx) => loadItem(app, tx, id));
  const attachments = [{ fileId, name: file.name, use: 'attachment' as const }];
  granted(await saveDraft(app, handler, id, { content: { ...content, attachments }, revision }));
  return { what, word, id, fileId };
}

/** Every state in which nobody outside may see an item, with the steps that lead there. */
const HIDDEN: readonly (readonly [what: string, change: ItemChange, ...steps: Steps])[] = [
  ['a draft', {}],
  ['in review', {}, ['submit']],
  ['in secrecy review', {}, ['submit'], ['pass-content']],
  ['passed but not published', {}, ...REVIEWED],
  ['scheduled', {}, ...REVIEWED, ['schedule', { at: '2025-06-20T09:00:00+08:00' }]],
  [
    'taken off its schedule',
    {},
    ...REVIEWED,
    ['schedule', { at: '2025-05-12T09:00:01+08:00' }],
    ['unschedule', { remark: '取消' }],
  ],
  [
    'kept closed',
    { metadata: { openness: 'refused', opennessReason: '内部事务信息' } },
    ...REVIEWED,
    ['close', { remark: '内部事务信息', reEvaluateOn: '2026-05-12' }],
  ],
  ['given up', {}, ['discard', { remark: '重复' }]],
  ['withdrawn', {}, ...REVIEWED, ['publish'], ['withdraw', { ground: 'personal-data', remark: '发布有误' }]],
];

/** Every address of the portal and of the public API, from the routes themselves. */
async function openServer(app: TestApp, addresses: Set<string>): Promise<FastifyInstance> {
  const server = Fastify();
  server.addHook('onRoute', ({ method, url }) => {
    if ([method].flat().includes('GET')) addresses.add(url);
  });
  await server.register(portalRoutes(app));
  await server.register(apiRoutes(app), { prefix: '/api/v1' });
  return server;
}

/** An address with its parameters filled in for an item: bare, and asked with its word. */
function filled(address: string, item: Planted, { code, agencyId, columnId }: Record<string, string>) {
  const path = address
    .replaceAll(/:agencyCode\b/g, code ?? '')
    .replaceAll(/:agencyId\b/g, agencyId ?? '')
    .replaceAll(/:columnId\b/g, columnId ?? '')
    .replaceAll(/:itemId\b/g, item.id)
    .replaceAll(/:fileId\b/g, item.fileId)
    .replaceAll(/:year\b/g, '2024')
    .replaceAll(/:name\b/g, encodeURIComponent(`${item.word}附件.txt`))
    .replaceAll(/\(\^[^)]*\)/g, '')
    .replaceAll(/:[A-Za-z]+/g, item.id)
    .replaceAll('*', '');
  const word = encodeURIComponent(item.word);
  return [path, `${path}?q=${word}`, `${path}?words=${word}`];
}

/** Sets up the two organs and the server; `messages`: the ways out of the house, none by default. */
export async function openDoors(messages?: Messages): Promise<Doors> {
  const app = await createTestApp('2025-05-12', messages);
  const one = await createOrgan(app);
  const other = await createOrgan(app, { code: 'qhq-zfb', name: '青禾区人民政府办公室' });
  const columnId = (await testColumns(app, one))('normative-documents');
  const columnOfOther = (await testColumns(app, other))('normative-documents');
  const takeIn = async (organ: TestOrgan, id: string, steps: Steps) => {
    for (const [action, input] of steps) granted(await takeStep(app, organ, id, action, input));
  };
  const plantIn = async (
    organ: TestOrgan,
    column: string,
    what: string,
    change: ItemChange,
    steps: Steps,
  ) => {
    const item = await plant(app, organ, column, what, change);
    await takeIn(organ, item.id, steps);
    return item;
  };
  const hidden: Planted[] = [];
  for (const [what, change, ...steps] of HIDDEN)
    hidden.push(await plantIn(one, columnId, what, change, steps));
  const shown = await plantIn(one, columnId, 'public', {}, [...REVIEWED, ['publish']]);
  const foreign = await plantIn(other, columnOfOther, 'of another organ', {}, [...REVIEWED, ['publish']]);
  const addresses = new Set<string>();
  const server = await openServer(app, addresses);
  const place = { code: one.agency.code, agencyId: one.agency.id, columnId };
  return {
    app,
    one,
    server,
    addresses,
    hidden,
    shown,
    foreign,
    columnId,
    plant: (what, change, ...steps) => plantIn(one, columnId, what, change, steps),
    take: (id, ...steps) => takeIn(one, id, steps),
    async *ask(item, accept = () => true) {
      for (const address of addresses) {
        if (!accept(address)) continue;
        for (const path of filled(address, item, place)) {
          const { statusCode, body } = await server.inject(path);
          yield { address, path, status: statusCode, body: withoutEcho(body, path) };
        }
      }
    },
    close: async () => {
      await server.close();
      await app.close();
    },
  };
}

/** What was asked may stand on the page again, in its form and in links back to it; that is no leak. */
function withoutEcho(body: string, path: string): string {
  const query = path.split('?')[1];
  if (!query) return body;
  const word = decodeURIComponent(query.split('=')[1] ?? '');
  const echoed = [query, encodeURIComponent(query), query.replaceAll('&', '&amp;')];
  return echoed
    .reduce((text, it) => text.replaceAll(it, ''), body)
    .replaceAll(`value="${word}"`, '')
    .replaceAll(new RegExp(`[“"]${word}[”"]`, 'g'), '');
}

/** Whether an answer tells anything of the item, its word in any spelling. */
export function tells(body: string, { word }: Planted): boolean {
  const escaped = [...word].map((it) => `\\u${it.charCodeAt(0).toString(16)}`).join('');
  const entities = [...word].map((it) => `&#x${it.charCodeAt(0).toString(16)};`).join('');
  return [word, encodeURIComponent(word), escaped, entities].some((it) => body.includes(it));
}
