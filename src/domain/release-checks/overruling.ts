import type { Refusal } from '../shared/refusal.ts';
import type { Permission } from '../staff/roles.data.ts';
import type { CheckFinding } from './finding.ts';

/** Who wants to let a finding pass, and who wrote what it was made in. */
export type Overruler = {
  readonly staffId: string;
  readonly permissions: ReadonlySet<Permission>;
  /** Author and submitter of the text. */
  readonly wroteIt: readonly (string | null)[];
};

/** Permissions with which one works on an item, one of which lets a finding that anybody may overrule pass. */
const WORKING: readonly Permission[] = [
  'disclosures:edit',
  'disclosures:review',
  'disclosures:review-secrecy',
  'disclosures:publish',
];

const refusal = (code: string, message: string, article: string | null = null): Refusal => ({
  code,
  message,
  article,
});

/**
 * Why this person may not let this finding pass, or `null`. What personal data and marks leave may pass only through
 * the hands of a secrecy reviewer who did not write the text (separation of duties); identity papers, bank cards and
 * marks of state secrets pass through nobody's.
 */
export function forbidsOverruling(finding: CheckFinding, person: Overruler): Refusal | null {
  const { permissions, staffId, wroteIt } = person;
  if (finding.overrule === 'never')
    return refusal(
      'never-overruled',
      `“${finding.message}”不能排除，只能修改：${finding.advice}`,
      finding.article,
    );
  if (!WORKING.some((it) => permissions.has(it)))
    return refusal('forbidden', '您的岗位没有排除检查提示的权限');
  if (finding.overrule === 'anybody') return null;
  if (!permissions.has('disclosures:review-secrecy'))
    return refusal('secrecy-reviewer-needed', '此项提示只能由保密审查人说明理由后排除', finding.article);
  return wroteIt.includes(staffId)
    ? refusal(
        'separation-of-duties',
        '起草人不能排除自己所起草信息的此项提示，请由其他保密审查人办理',
        finding.article,
      )
    : null;
}
