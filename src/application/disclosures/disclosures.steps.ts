import type { TestApp } from '../../../tests/factories/app.ts';
import { itemContent, publishItem } from '../../../tests/factories/disclosures.ts';
import type { TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import type { Actor } from '../actor.ts';
import { columnsOf } from '../columns/find-columns.ts';
import { createItem } from './create-item.ts';
import { addItemFile } from './item-files.ts';

/** An organ's public item and a draft with a file: no table of items is left empty. The columns are there already. */
export async function someDisclosures(app: TestApp, organ: TestOrgan): Promise<void> {
  const columns = await app.store.read(organ.agency.id, columnsOf);
  const columnId = columns.find((it) => it.key === 'announcements')?.id ?? '';
  const change = { kind: 'announcement' as const, metadata: { documentNumber: null } };
  await publishItem(app, organ, itemContent(app, organ, columnId, change));
  const handler = organ.people['handler'] as Actor;
  const draft = { kind: 'announcement' as const, columnId, title: '测试草稿', formedOn: app.today() };
  const { itemId } = granted(await createItem(app, handler, draft));
  granted(await addItemFile(app, handler, itemId, { name: '说明.txt', bytes: Buffer.from('说明\n') }));
}
