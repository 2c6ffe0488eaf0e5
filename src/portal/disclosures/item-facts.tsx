import type { PublishedItem } from '../../application/disclosures/public-item.ts';
import { dayInChina, inChinese, type PlainDate } from '../../domain/calendar/plain-date.ts';
import {
  ITEM_KIND_LABELS,
  KIND_TRAITS,
  VALIDITY_LABELS,
  type Validity,
} from '../../domain/disclosures/kinds.data.ts';

/** The validity of a document, in a colour and always in words. */
export const ValidityMark = ({ validity }: { validity: Validity | null }) =>
  validity && <span className={`validity ${validity}`}>{VALIDITY_LABELS[validity]}</span>;

const day = (value: PlainDate | null): string | null => value && inChinese(value);

type Fact = readonly [label: string, value: string | null];

function factsOf(item: PublishedItem): readonly Fact[] {
  const hasValidity = KIND_TRAITS[item.kind].validity;
  return [
    ['索引号', item.indexNumber],
    ['主题分类', item.theme || ITEM_KIND_LABELS[item.kind]],
    [item.documentNumber ? '发文机关' : '发布机构', item.issuer],
    ['成文日期', day(item.writtenOn)],
    ['发文字号', item.documentNumber],
    ['发布日期', inChinese(dayInChina(item.firstPublishedAt))],
    ['实施日期', day(item.effectiveOn)],
    ['有效期至', day(item.expiresOn)],
    ['公开方式', '主动公开'],
    ['有效性', hasValidity && item.validity ? VALIDITY_LABELS[item.validity] : null],
  ];
}

/** The table above a document (公文要素): index number, theme, issuer, dates, number, validity. */
export function ItemFacts({ item }: { item: PublishedItem }) {
  const facts = factsOf(item).filter(([, value]) => value);
  return (
    <dl className="item-facts" aria-label="信息要素">
      <div className="wide">
        <dt>标题</dt>
        <dd>{item.title}</dd>
      </div>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const ACTS = { issued: '公布', amended: '修订', effective: '施行' } as const;

/** 题注: when a rule was issued, amended and took effect (国办公开办函〔2021〕33号). */
export function RuleNotes({ item }: { item: PublishedItem }) {
  const { ruleNotes } = item.details;
  if (ruleNotes.length === 0) return null;
  const words = ruleNotes.map(({ act, on, number }) =>
    act === 'effective'
      ? `自${inChinese(on)}起施行`
      : `${inChinese(on)}${number ? `${number}` : ''}${ACTS[act]}`,
  );
  return <p className="rule-notes">（{words.join('　')}）</p>;
}

const WARNINGS: Partial<Record<Validity, string>> = {
  amended: '本文件已被修改，请以修改后的内容为准。',
  repealed: '本文件已废止。',
  expired: '本文件已失效。',
};

/** Says above everything else that a document is no longer what it was. */
export function ValidityWarning({ item }: { item: PublishedItem }) {
  const warning = item.validity && WARNINGS[item.validity];
  return warning ? <p className="notice warning">{warning}</p> : null;
}
