import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIGURE_LABELS } from '../../../domain/annual-reports/figure-cells.ts';
import { FORM_CHANGES } from './changed-layouts.fixture.ts';
import { laidOut, PAGE_LAYOUTS, TEXT_LAYOUTS } from './layouts.fixture.ts';
import { sheetOf, wordOf } from './office-layouts.fixture.ts';
import { readReport } from './read-report.ts';
import { valuesOf, withoutReason } from './read-values.fixture.ts';
import { bytesOf, figuresOf, NUMBERS_IN_REPORT } from './sample-report.fixture.tsx';

/** The same reports in every run: a rare one must not fail a run that changed nothing. */
const SEED = 20_240_131;

const count = fc.oneof(fc.constant(0), fc.constant(0), fc.nat(3), fc.nat(9_999));
const numbers = fc.array(count, { minLength: NUMBERS_IN_REPORT, maxLength: NUMBERS_IN_REPORT });
/** Most reports leave nothing blank, some a little, some nearly everything. */
const blanks = fc.constantFrom(0, 0, 0, 2, 4).chain((of) =>
  fc.array(of === 0 ? fc.constant(false) : fc.nat(9).map((it) => it < of), {
    minLength: NUMBERS_IN_REPORT,
    maxLength: NUMBERS_IN_REPORT,
  }),
);

const LAYOUTS = Object.entries({ ...TEXT_LAYOUTS, ...PAGE_LAYOUTS }).map(
  ([name, print]) => [name, async (report: Parameters<typeof print>[0]) => bytesOf(print(report))] as const,
);
const OFFICE = [
  ['a Word document', async (report: Parameters<typeof wordOf>[0]) => wordOf(report)],
  ['a workbook', sheetOf],
] as const;

describe.each([...LAYOUTS, ...OFFICE])('a report as %s', (_, print) => {
  it('gives each number or leaves it open with a reason, whatever its organ made of the form', async () => {
    const property = fc.asyncProperty(
      numbers,
      blanks,
      fc.constantFrom(...FORM_CHANGES),
      async (drawn, isBlank, { name, change }) => {
        const kept: (string | null)[] = [];
        const report = laidOut(figuresOf(drawn), (printed) => {
          const value = isBlank[kept.length] ? null : printed;
          kept.push(value);
          return value ?? '';
        });
        const read = await readReport(await print(change(report)));
        if (!read.ok) return;
        const values = valuesOf(read.value);
        const wrong = values.flatMap((value, index) =>
          value === null || value === kept[index]
            ? []
            : [`${FIGURE_LABELS[index]} ${value} instead of ${kept[index]}`],
        );
        expect(wrong, name).toEqual([]);
        expect(withoutReason(read.value, values), name).toEqual([]);
      },
    );
    await fc.assert(property, { numRuns: 60, seed: SEED });
  });
});
