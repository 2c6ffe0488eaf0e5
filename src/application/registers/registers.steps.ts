import type { TestApp } from '../../../tests/factories/app.ts';
import type { TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { sheetOf } from '../../../tests/factories/sheet.ts';
import { FEE, PENALTY, REGISTER_BODIES } from '../../api/registers/register-bodies.steps.ts';
import type { Actor } from '../actor.ts';
import { CollectedInput, collectFee } from './collect-fee.ts';
import { confirmRuleCounts, RuleConfirmation } from './confirm-rule-counts.ts';
import { enterEntry } from './enter-entry.ts';
import { ImportOptions, importEntries } from './import-entries.ts';
import { changeRegisterSettings } from './register-settings.ts';
import { ReviewInput, reviewEntries } from './review-entries.ts';

/** A little of everything: entered, reviewed, imported, collected, set, confirmed. */
export async function someRegisters(app: TestApp, { people }: TestOrgan): Promise<void> {
  const { clerk, head, editor } = people as Record<string, Actor>;
  if (!clerk || !head || !editor) throw new Error('the organ has nobody to keep registers');
  granted(await changeRegisterSettings(app, head, REGISTER_BODIES.settings));
  const { entryId: id, version } = granted(await enterEntry(app, clerk, 'penalty', { values: PENALTY }));
  const review = ReviewInput.parse({ decision: 'approve', entries: [{ id, version }] });
  granted(await reviewEntries(app, head, 'penalty', review));
  const bytes = sheetOf([
    ['项目编码', '收费项目', '收费依据', '收费标准', '执行日期'],
    ['F-9', '示范考务费', '示范价费〔2020〕1号', '60元', '2021-01-01'],
  ]);
  const file = { name: '收费.xlsx', bytes };
  granted(await importEntries(app, clerk, { register: 'fee', file, options: ImportOptions.parse({}) }));
  const fee = granted(await enterEntry(app, clerk, 'fee', { values: FEE }));
  granted(await collectFee(app, clerk, fee, CollectedInput.parse(REGISTER_BODIES.collection)));
  granted(await confirmRuleCounts(app, editor, 2024, RuleConfirmation.parse(REGISTER_BODIES.confirmation)));
}
