import type { CheckFinding } from '../../domain/release-checks/finding.ts';
import { findingKey } from '../../domain/release-checks/finding-key.ts';
import { LEAK_KINDS } from './leak-kinds.data.ts';
import type { Leak } from './reading.ts';

/** The version of the inspectors and of the text rules together; what was judged by another is judged anew. */
export const GATE_VERSION = '2025.2';

const ARTICLE = '《政府信息公开条例》第十五条、第十七条；《个人信息保护法》第二十五条';
const LONGEST_EXCERPT = 60;

/** What is told of the leaks of a file: each with its place and what to do. */
export const findingsOfLeaks = (name: string, leaks: readonly Leak[]): CheckFinding[] =>
  leaks.map(({ code, where, excerpt }) => {
    const { severity, overrule, message, advice } = LEAK_KINDS[code];
    return {
      code,
      severity,
      overrule,
      message,
      advice,
      article: ARTICLE,
      place: { part: 'attachment', name, where, excerpt: masked(excerpt) },
      key: findingKey(code, { part: 'attachment', name }, `${where}/${excerpt}`, true),
    };
  });

/** Words that show a clerk what is meant, without numbers that tell a person. */
export const masked = (text: string): string => {
  const short = [...text.replaceAll(/\s+/g, ' ').trim()].slice(0, LONGEST_EXCERPT).join('');
  return short.replaceAll(/[\dA-Za-z]{5,}/g, (it) =>
    /\d{3}/.test(it) ? it.slice(0, 3) + '*'.repeat(it.length - 3) : it,
  );
};
