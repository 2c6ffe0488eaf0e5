import type { CheckFinding } from '../findings.ts';
import { REPORT_SECTIONS } from '../sections.ts';
import { checkFinding } from './check-finding.ts';
import type { TextPart } from './report-to-check.ts';

const SENTENCE = /[^。！？\n]+/g;
const SIX_PARTS = /(?:六|6)\s*(?:个|個)?\s*大?(?:部分|方面)/;
/** How each of the six parts is named in such a sentence. */
const PARTS: readonly RegExp[] = [
  /总体情况|總體情況|基本情况|概述/,
  /主动公开|主動公開/,
  /收到和处理|收到和處理|依申请公开|依申請公開|申请情况/,
  /复议|復議|複議/,
  /问题|問題/,
  /其[他它]需要|其他事项/,
];
/** A sentence that names fewer is not a list of the parts. */
const LEAST_NAMED = 4;

/** S6: a preface that says the report has six parts and names fewer. */
export function checkNamedParts(parts: readonly TextPart[]): readonly CheckFinding<'S6'>[] {
  return parts
    .filter((part) => part.section === 'preface' || part.section === 'overview')
    .flatMap((part) =>
      [...part.text.matchAll(SENTENCE)].flatMap(({ 0: quote, index: start }) => {
        if (!SIX_PARTS.test(quote)) return [];
        const missing = PARTS.flatMap((pattern, index) =>
          pattern.test(quote) ? [] : [REPORT_SECTIONS[index]?.heading ?? ''],
        );
        const named = PARTS.length - missing.length;
        if (missing.length === 0 || named < LEAST_NAMED) return [];
        return [
          checkFinding({
            code: 'S6',
            severity: 'warning',
            place: {
              kind: 'text',
              section: part.section,
              start,
              end: start + quote.length,
              quote,
            },
            message: `自称六个部分，只列举了${named}个，缺：${missing.join('、')}。`,
            english: `It speaks of six parts and names ${named}; missing: ${missing.join('、')}.`,
          }),
        ];
      }),
    );
}
