import { inChinese, type PlainDate } from '../../calendar/plain-date.ts';
import type { CheckFinding } from '../finding.ts';
import { findingKey } from '../finding-key.ts';
import { FINDING_KINDS, type FindingCode, type FindingKind } from '../finding-kinds.data.ts';
import { documentNumberFaults, isIndexNumber } from './document-number.ts';
import type { ReleaseMetadata } from './metadata.ts';

/** A fault in one field: the rule, the field's name on the screen, and what stands there. */
export type FieldFault = {
  readonly code: FindingCode;
  readonly field: string;
  readonly value: string;
  readonly note?: string;
};

/** Longest summary (内容概述), in characters. */
const LONGEST_SUMMARY = 100;
/** A name that ends so is whole; a place alone, or a short form such as 区教育局, is not. */
const SHORT_ISSUER =
  /^(?:[省市区县乡镇]|本|我)?(?:政府办|府办|[\u4e00-\u9fff]{1,3}办|[\u4e00-\u9fff]{1,3}局|[\u4e00-\u9fff]{1,3}委|发改委|卫健委|人社局|公安局|教育局|财政局|民政局)$/;

const missing = (code: FindingCode, field: string): FieldFault => ({ code, field, value: '' });

function numberFaults(metadata: ReleaseMetadata): readonly FieldFault[] {
  const { indexNumber, documentNumber, numbered, writtenOn } = metadata;
  const out: FieldFault[] = [];
  if (indexNumber !== undefined) {
    if (!indexNumber) out.push(missing('index-number-missing', '索引号'));
    else if (!isIndexNumber(indexNumber))
      out.push({ code: 'index-number-form', field: '索引号', value: indexNumber });
  }
  if (!documentNumber) return numbered ? [...out, missing('document-number-missing', '发文字号')] : out;
  const place = { field: '发文字号', value: documentNumber };
  const faults = documentNumberFaults(documentNumber);
  if (faults.length > 0) out.push({ code: 'document-number-form', ...place, note: faults.join('；') });
  const [, year] = /[〔[(（［【](\d{4})[〕\])）］】]/.exec(documentNumber) ?? [];
  if (year && writtenOn && !writtenOn.startsWith(year))
    out.push({ code: 'document-number-year', ...place, note: `成文日期为${inChinese(writtenOn)}` });
  return out;
}

function dateFaults(metadata: ReleaseMetadata, today: PlainDate): readonly FieldFault[] {
  const { writtenOn, publishedOn, effectiveOn, expiresOn } = metadata;
  const out: FieldFault[] = [];
  const order = (field: string, value: PlainDate, note: string) =>
    out.push({ code: 'date-order', field, value, note });
  if (!writtenOn) out.push(missing('written-date-missing', '成文日期'));
  else if (writtenOn > today) out.push({ code: 'date-in-future', field: '成文日期', value: writtenOn });
  else if (writtenOn > publishedOn) order('成文日期', writtenOn, '成文日期晚于发布日期');
  if (writtenOn && effectiveOn && effectiveOn < writtenOn)
    order('实施日期', effectiveOn, '实施日期早于成文日期');
  if (effectiveOn && expiresOn && expiresOn < effectiveOn) order('有效期', expiresOn, '失效日期早于实施日期');
  if (writtenOn && expiresOn && expiresOn < writtenOn) order('有效期', expiresOn, '失效日期早于成文日期');
  return out;
}

function wordFaults(metadata: ReleaseMetadata): readonly FieldFault[] {
  const { title, issuer, keywords, summary } = metadata;
  const out: FieldFault[] = [];
  if (title.trim() === '') out.push(missing('title-missing', '标题'));
  if (issuer.trim() === '') out.push(missing('issuer-missing', '发布机构'));
  else if (SHORT_ISSUER.test(issuer.trim()))
    out.push({ code: 'issuer-short', field: '发布机构', value: issuer });
  if (keywords.length === 0) out.push(missing('keywords-missing', '关键词'));
  if (summary.trim() === '') out.push(missing('summary-missing', '内容概述'));
  const length = [...summary.trim()].length;
  if (length > LONGEST_SUMMARY)
    out.push({ code: 'summary-long', field: '内容概述', value: summary, note: `现有${length}字` });
  return out;
}

/** A fault of a field as a finding; nothing personal stands in these fields that is not found as text. */
export function fieldFinding({ code, field, value, note }: FieldFault): CheckFinding {
  const { severity, overrule, message, article, advice }: FindingKind = FINDING_KINDS[code];
  const place = { part: 'metadata', name: field, where: field, excerpt: value.slice(0, 60) } as const;
  return {
    code,
    severity,
    overrule,
    place,
    message: note ? `${message}：${note}` : message,
    article,
    advice,
    key: findingKey(code, place, `${value}|${note ?? ''}`),
  };
}

/**
 * What is missing or wrong in the metadata: OGI Regulations, art. 12 demands index, name, summary and date of
 * making in the catalogue; the form of numbers is that of GB/T 9704.
 */
export const checkMetadata = (metadata: ReleaseMetadata, today: PlainDate): readonly CheckFinding[] =>
  [...wordFaults(metadata), ...numberFaults(metadata), ...dateFaults(metadata, today)].map(fieldFinding);
