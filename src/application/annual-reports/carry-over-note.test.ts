import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { EMPTY_TABLE_3 } from '../../domain/annual-reports/figures.ts';
import { EMPTY_TABLE_2 } from '../../domain/annual-reports/table-2.ts';
import { EMPTY_TABLE_4 } from '../../domain/annual-reports/table-4.ts';
import type { Actor } from '../actor.ts';
import { saveReport, viewReport } from './edit-report.ts';
import { exportReport } from './export-report.ts';
import { blankReport } from './report-of-year.ts';

const NOTE = '上一年度报告多计结转1件，已予更正。';

describe('cases carried in that last year’s report did not carry over', () => {
  let app: TestApp;
  let organ: TestOrgan;
  let editor: Actor;

  beforeAll(async () => {
    app = await createTestApp('2025-01-10');
    organ = await createOrgan(app);
    editor = organ.people['editor'] as Actor;
    await app.store.transaction(organ.agency.id, async (tx) => {
      const { table2, table4, sections, ...row } = blankReport(organ.agency.id, 2023);
      const carriedOut = [1, 0, 0, 0, 0, 0, 1];
      const figures = { table2, table3: { ...EMPTY_TABLE_3, carried_out: carriedOut }, table4 };
      await tx.reports.insert({
        ...row,
        status: 'published',
        version: 1,
        disclosureFigures: JSON.stringify(table2),
        remedyFigures: JSON.stringify(table4),
        sections: JSON.stringify(sections),
        frozen: JSON.stringify({ figures, cells: {} }),
      });
      return { ok: true, value: null } as const;
    });
  });
  afterAll(() => app.close());

  const carryOver = async () =>
    (await viewReport(app, editor, 2024)).findings.filter((it) => it.code === 'F4').map((it) => it.severity);

  test('are an error until they are explained, then a warning', async () => {
    expect(await carryOver()).toEqual(['error', 'error']);
    const { sections, version } = await viewReport(app, editor, 2024);
    const edit = { table2: EMPTY_TABLE_2, table4: [...EMPTY_TABLE_4], sections, carryOverNote: NOTE };
    granted(await saveReport(app, editor, 2024, { edit: edit as never, expectedVersion: version }));
    expect(await carryOver()).toEqual(['warning', 'warning']);
    expect((await viewReport(app, editor, 2024)).carryOverNote).toBe(NOTE);
  });

  test('are explained in section three of what is printed', async () => {
    const { bytes } = granted(await exportReport(app, editor, 2024, 'json'));
    const { sections } = JSON.parse(Buffer.from(bytes as Uint8Array).toString('utf8'));
    expect(sections.requests).toBe(`关于上年结转件数与上一年度报告不一致的说明：${NOTE}`);
    expect(sections.other).toBe('');
  });
});
