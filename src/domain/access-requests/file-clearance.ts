import type { CheckFinding } from '../release-checks/finding.ts';
import { FINDING_KINDS } from '../release-checks/finding-kinds.data.ts';
import type { CaseEvent } from './case-events.ts';

/** What was found in a file that is to go to one applicant or third party, by what has to happen. */
export type WeighedFindings = {
  /** The file stays in until these are gone. */
  readonly blocking: readonly CheckFinding[];
  /** Somebody has to look at these and say why the file may go. */
  readonly toConfirm: readonly CheckFinding[];
};

const isPersonal = ({ code }: CheckFinding): boolean => {
  const kind = Object.hasOwn(FINDING_KINDS, code) ? FINDING_KINDS[code as keyof typeof FINDING_KINDS] : null;
  return kind !== null && 'shown' in kind;
};

/**
 * How findings weigh for one recipient. Personal data in the text may be what the applicant is entitled to, his own or
 * with the consent of the person (条例第十五条、第三十二条; 个人信息保护法第四十五条): it wants a reason. What nobody sees is
 * never meant to be given (第三十七条: what is not to be disclosed is taken out), and stops the file.
 */
export function weighForRecipient(findings: readonly CheckFinding[]): WeighedFindings {
  const weighed = findings.map(
    (it): CheckFinding => (isPersonal(it) ? { ...it, severity: 'warning', overrule: 'anybody' } : it),
  );
  return {
    blocking: weighed.filter((it) => it.severity === 'block'),
    toConfirm: weighed.filter((it) => it.severity === 'warning'),
  };
}

/** The kinds of warnings, each once, in the order of the alphabet. */
export const codesOf = (findings: readonly CheckFinding[]): readonly string[] =>
  [...new Set(findings.map((it) => it.code))].sort();

/** Whether somebody has confirmed these kinds of warnings about these very bytes. */
export const isCleared = (
  events: readonly CaseEvent[],
  sha256: string,
  toConfirm: readonly CheckFinding[],
): boolean =>
  toConfirm.length === 0 ||
  events.some(
    (it) =>
      it.type === 'file-cleared' &&
      it.facts.sha256 === sha256 &&
      codesOf(toConfirm).every((code) => it.facts.codes.includes(code)),
  );
