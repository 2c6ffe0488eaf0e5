import type { Actor } from '../../src/application/actor.ts';
import type { App } from '../../src/application/app.ts';
import { createColumns } from '../../src/application/columns/create-columns.ts';
import { columnsOf } from '../../src/application/columns/find-columns.ts';
import { createItem, usualMetadata } from '../../src/application/disclosures/create-item.ts';
import type { ItemContentInput } from '../../src/application/disclosures/item-input.ts';
import { loadItem } from '../../src/application/disclosures/load-item.ts';
import { performItemAction } from '../../src/application/disclosures/perform-item-action.ts';
import { saveDraft } from '../../src/application/disclosures/save-draft.ts';
import type { ItemMetadata } from '../../src/domain/disclosures/item-content.ts';
import type { ItemAction } from '../../src/domain/disclosures/lifecycle.data.ts';
import type { TestOrgan } from './organ.ts';
import { granted } from './result.ts';

/** What differs from the usual item of a test. */
export type ItemChange = Partial<Omit<ItemContentInput, 'metadata'>> & {
  readonly metadata?: Partial<ItemMetadata>;
};

/** Sets up the legal columns of a test organ once; answers the id of a column by its key. */
export async function testColumns(app: App, organ: TestOrgan): Promise<(key: string) => string> {
  granted(
    await createColumns(
      app,
      organ.people['head'] as Actor,
      { level: 'department', makesRules: true, rulesAddress: '' },
      0,
    ),
  );
  const columns = await app.store.read(organ.agency.id, columnsOf);
  return (key) => {
    const column = columns.find((it) => it.key === key);
    if (!column) throw new Error(`no column ${key}`);
    return column.id;
  };
}

/** A whole, faultless content: a normative document of the organ. */
export function itemContent(app: App, organ: TestOrgan, columnId: string, change: ItemChange = {}) {
  const { metadata, ...rest } = change;
  const kind = change.kind ?? 'normative-document';
  const usual = usualMetadata(kind, organ.agency.name, app.today());
  const content: ItemContentInput = {
    kind,
    columnId,
    title: '青禾区测试局关于规范窗口服务的通知',
    body: '<p>为规范窗口服务，现就有关事项通知如下。</p><p>各科室应当按照公布的时间接待群众。</p>',
    attachments: [],
    ...rest,
    metadata: {
      ...usual,
      documentNumber: usual.form === null ? '青测发〔2025〕1号' : null,
      writtenOn: app.today(),
      theme: '综合政务',
      keywords: ['窗口服务'],
      summary: '规范窗口服务的有关要求。',
      ...metadata,
    } as ItemContentInput['metadata'],
  };
  return content;
}

/** A draft with that content, saved by the handler. */
export async function draftItem(app: App, organ: TestOrgan, content: ItemContentInput): Promise<string> {
  const handler = organ.people['handler'] as Actor;
  const { kind, columnId, title, metadata } = content;
  const input = { kind, columnId, title, formedOn: metadata.formedOn };
  const { itemId, revision } = granted(await createItem(app, handler, input));
  granted(await saveDraft(app, handler, itemId, { content, revision }));
  return itemId;
}

const PEOPLE: Partial<Record<ItemAction, string>> = {
  submit: 'handler',
  'pass-content': 'head',
  'pass-secrecy': 'secrecy',
  'publish-urgently': 'head',
};

/** Takes one step with what it usually needs; `input` says what differs. */
export async function takeStep(
  app: App,
  organ: TestOrgan,
  itemId: string,
  action: ItemAction,
  input: object = {},
) {
  const actor = organ.people[PEOPLE[action] ?? 'publisher'] as Actor;
  const { state, revision } = await app.store.read(organ.agency.id, (tx) => loadItem(app, tx, itemId));
  const digest = state.named?.digest ?? '';
  const usual: Partial<Record<ItemAction, object>> = {
    submit: { revision },
    'pass-content': { digest, checked: ['内容准确'], remark: '' },
    'pass-secrecy': { digest, checked: ['不涉及国家秘密'], remark: '' },
    publish: { digest, together: [] },
    schedule: { digest, together: [] },
  };
  return performItemAction(app, actor, itemId, {
    action,
    input: { ...usual[action], ...input } as never,
  });
}

/** Goes through all reviews and out before the public, through the real use cases. */
export async function publishItem(app: App, organ: TestOrgan, content: ItemContentInput): Promise<string> {
  const itemId = await draftItem(app, organ, content);
  for (const action of ['submit', 'pass-content', 'pass-secrecy', 'publish'] as const)
    granted(await takeStep(app, organ, itemId, action));
  return itemId;
}
