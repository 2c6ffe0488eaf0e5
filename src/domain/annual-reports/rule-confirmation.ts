import { checkFinding } from './checks/check-finding.ts';
import type { RuleCounts, Table2 } from './figures.ts';
import type { CheckFinding } from './findings.ts';

/** The numbers of rules and normative documents as the justice department confirmed them. */
export type ConfirmedRules = { readonly regulations: RuleCounts; readonly normative: RuleCounts };

const NONE: RuleCounts = { made: 0, repealed: 0, valid: 0 };
const same = (left: RuleCounts, right: RuleCounts): boolean =>
  left.made === right.made && left.repealed === right.repealed && left.valid === right.valid;

/**
 * The six numbers of 第二十条第（一）项 are filled in together with the justice department of the same level (decision
 * 5b): warns where nobody recorded that, or where other numbers were confirmed. An organ that has neither rules nor
 * normative documents is not asked.
 */
export function checkRuleConfirmation(
  { regulations, normative }: Table2,
  confirmed: ConfirmedRules | null,
): readonly CheckFinding[] {
  const finding = (message: string, english: string): CheckFinding =>
    checkFinding({
      code: 'rules-unconfirmed',
      severity: 'warning',
      place: { kind: 'table', table: 2, row: 'regulations' },
      message,
      english,
    });
  if (!confirmed)
    return same(regulations, NONE) && same(normative, NONE)
      ? []
      : [
          finding(
            '还没有登记同级司法行政部门的核对情况。',
            'It is not recorded that the justice department confirmed the six numbers.',
          ),
        ];
  return same(regulations, confirmed.regulations) && same(normative, confirmed.normative)
    ? []
    : [
        finding(
          '与司法行政部门核对的件数不一致，请重新核对。',
          'The numbers differ from those the justice department confirmed.',
        ),
      ];
}
