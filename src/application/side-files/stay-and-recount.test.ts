import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { citizenForm } from '../../../tests/factories/application.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { ok } from '../../domain/shared/refusal.ts';
import { addCaseFile } from '../access-requests/case-files.ts';
import { registerRequest } from '../access-requests/register-request.ts';
import { downloadForApplicant } from '../access-requests/track-request.ts';
import type { Actor } from '../actor.ts';
import { openSideFile } from './open-side-file.ts';
import { performSideAction } from './perform-side-action.ts';
import { recountSideFiles } from './recount-side-files.ts';
import { stayRefusal } from './stay-of-disclosure.ts';

let app: TestApp;
let organ: TestOrgan;
let requestId: string;
let fileId: string;
let sideFileId: string;
const as = (name: string): Actor => organ.people[name] as Actor;

beforeAll(async () => {
  app = await createTestApp('2025-05-12');
  organ = await createOrgan(app);
  const command = {
    channel: 'in-person' as const,
    arrivedOn: plainDate('2025-05-12'),
    confirmedOn: null,
    title: '测试申请',
    form: citizenForm(),
  };
  ({ requestId } = granted(await registerRequest(app, as('clerk'), command)));
  const bytes = Buffer.from('资金使用情况');
  const file = { purpose: 'reply-material' as const, name: '资金使用情况.txt', bytes };
  ({ fileId } = granted(await addCaseFile(app, as('clerk'), requestId, file)));
  app.setNow('2025-06-16');
  const opened = await openSideFile(app, as('handler'), {
    kind: 'litigation',
    requestId,
    role: 'original-actor',
    body: '青禾区人民法院',
    caseNumber: '1号',
    reviewedFirst: true,
    receivedOn: plainDate('2025-06-16'),
    note: '',
  });
  ({ sideFileId } = granted(opened));
});
afterAll(() => app.close());

describe('a stay', () => {
  const served = () =>
    app.store.transaction(organ.agency.id, async (tx) => {
      await tx.ledger.append({
        stream: 'cases',
        requestId,
        type: 'served',
        occurredOn: plainDate('2025-06-16'),
        actorId: null,
        facts: { method: 'online', letterId: requestId },
        note: null,
      });
      return ok(null);
    });
  const load = () => downloadForApplicant(app, organ.agency, requestId, fileId);
  const act = async (action: 'order-stay' | 'lift-stay') => {
    const input = { on: plainDate('2025-06-16'), note: '裁定' };
    granted(await performSideAction(app, as('handler'), sideFileId, { action, input }));
  };

  test('keeps the material that was provided from being loaded, until it is lifted', async () => {
    granted(await served());
    expect(Buffer.from((await load()).bytes).toString()).toBe('资金使用情况');
    await act('order-stay');
    await expect(load()).rejects.toThrow('暂停提供');
    await act('lift-stay');
    expect((await load()).name).toBe('资金使用情况.txt');
  });

  test('binds only its own case', async () => {
    await act('order-stay');
    const other = granted(
      await registerRequest(app, as('clerk'), {
        channel: 'in-person',
        arrivedOn: plainDate('2025-06-16'),
        confirmedOn: null,
        title: '另一件',
        form: citizenForm(),
      }),
    );
    const refusals = await app.store.read(organ.agency.id, async (tx) => [
      await stayRefusal(tx, requestId),
      await stayRefusal(tx, other.requestId),
    ]);
    expect(refusals).toEqual([expect.objectContaining({ code: 'disclosure-stayed' }), null]);
  });
});

test('a due day counted on an older calendar is counted anew, and only that', async () => {
  const row = () => app.store.read(organ.agency.id, (tx) => tx.sideFiles.find(sideFileId));
  const before = await row();
  await app.store.transaction(organ.agency.id, async (tx) => {
    await tx.sideFiles.save(sideFileId, { calendarVersion: 'older', dueOn: plainDate('2025-01-01') });
    return ok(null);
  });
  await recountSideFiles({ ...app, calendarOf: () => app.calendar });
  expect(await row()).toEqual(before);
});
