import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { EMPTY_TABLE_3, type ReportFigures } from '../../domain/annual-reports/figures.ts';
import { closeCollection } from '../report-collections/close-collection.ts';
import { acceptedReport, figuresWith, openedCollection } from '../report-collections/collections.steps.ts';
import { viewCollection } from '../report-collections/read-collections.ts';
import { viewReport } from './edit-report.ts';
import { chooseFigureSource } from './figures-source.ts';
import { blankReport } from './report-of-year.ts';

/** Two requests of which so many were carried over. */
function carrying(over: number): ReportFigures {
  const { table3, ...rest } = figuresWith(2);
  const [carried, done] = [over, 2 - over].map((it) => [it, 0, 0, 0, 0, 0, it]) as [number[], number[]];
  return { ...rest, table3: { ...table3, granted: done, total: done, carried_out: carried } };
}

describe('the year before of a report', () => {
  let app: TestApp;
  let organ: TestOrgan;

  beforeAll(async () => {
    app = await createTestApp('2025-02-10');
    organ = await createOrgan(app);
    const { agency } = organ;
    await app.store.transaction(agency.id, async (tx) => {
      const { table2, table4, sections, ...row } = blankReport(agency.id, 2023);
      const table3 = { ...EMPTY_TABLE_3, carried_out: [9, 0, 0, 0, 0, 0, 9] };
      await tx.reports.insert({
        ...row,
        status: 'published',
        version: 1,
        disclosureFigures: JSON.stringify(table2),
        remedyFigures: JSON.stringify(table4),
        sections: JSON.stringify(sections),
        frozen: JSON.stringify({ figures: { table2, table3, table4 }, cells: {} }),
      });
      return { ok: true, value: null } as const;
    });
    await closed(2024, figuresWith(3));
  });
  afterAll(() => app.close());

  const person = (key: string) => organ.people[key] as TestOrgan['people'][string] & object;
  async function closed(year: number, figures: ReportFigures): Promise<void> {
    const clerk = person('clerk');
    await openedCollection(app, clerk, ['甲局'], year);
    await acceptedReport(app, clerk, '甲局', { figures, year });
    const { version } = await viewCollection(app, clerk, year);
    granted(await closeCollection(app, clerk, year, { reason: '已核实', expectedVersion: version }));
  }
  const carryOver = async () =>
    (await viewReport(app, person('editor'), 2024)).findings.filter((it) => it.code === 'F4');

  test('of an organ’s own report is the organ’s own', async () => {
    expect((await carryOver()).map((it) => it.severity)).toEqual(['error', 'error']);
    expect((await carryOver())[0]?.message).toContain('上一年度报告结转下年度为9件');
  });

  test('of a government’s report is never the report of one of its organs', async () => {
    const { version } = await viewReport(app, person('editor'), 2024);
    const choice = { figuresFrom: 'roll-up' as const, expectedVersion: version };
    granted(await chooseFigureSource(app, person('editor'), 2024, choice));
    expect(await carryOver()).toEqual([]);
    expect((await viewReport(app, person('editor'), 2024)).before).toBeNull();
  });

  test('of a government’s report are the sums of the year before, where they were closed', async () => {
    const sums = carrying(2);
    await closed(2023, sums);
    expect((await carryOver())[0]?.message).toContain('上一年度报告结转下年度为2件');
    expect((await viewReport(app, person('editor'), 2024)).before).toEqual(sums);
  });
});
