import { useContext } from 'react';
import type { PublishedItem } from '../../application/disclosures/public-item.ts';
import { dayInChina, inChinese, type PlainDate } from '../../domain/calendar/plain-date.ts';
import { ITEM_KIND_LABELS, KIND_TRAITS, type Validity } from '../../domain/disclosures/kinds.data.ts';
import { ITEM_WORDS } from '../i18n/item-words.data.ts';
import { dayIn, PageLanguage, useWords } from '../i18n/language.ts';
import { OfficialText } from '../i18n/official-text.tsx';
import type { Language } from '../shared/page/modes.ts';

/** The validity of a document, in a colour and always in words. */
export function ValidityMark({ validity }: { validity: Validity | null }) {
  const words = useWords(ITEM_WORDS).validities;
  return validity && <span className={`validity ${validity}`}>{words[validity]}</span>;
}

type Fact = readonly [label: string, value: string | null, official?: 'official'];

function factsOf(item: PublishedItem, language: Language): readonly Fact[] {
  const words = ITEM_WORDS[language];
  const day = (value: PlainDate | null): string | null => value && dayIn(language, value);
  const hasValidity = KIND_TRAITS[item.kind].validity;
  return [
    [words.indexNumber, item.indexNumber],
    [words.theme, item.theme || ITEM_KIND_LABELS[item.kind], 'official'],
    [item.documentNumber ? words.issuingOrgan : words.publishingOrgan, item.issuer, 'official'],
    [words.writtenOn, day(item.writtenOn)],
    [words.documentNumber, item.documentNumber, 'official'],
    [words.publishedOn, day(dayInChina(item.firstPublishedAt))],
    [words.effectiveOn, day(item.effectiveOn)],
    [words.expiresOn, day(item.expiresOn)],
    [words.openness, words.proactive],
    [words.validity, hasValidity && item.validity ? words.validities[item.validity] : null],
  ];
}

/** The table above a document (公文要素): index number, theme, issuer, dates, number, validity. */
export function ItemFacts({ item }: { item: PublishedItem }) {
  const language = useContext(PageLanguage);
  const words = ITEM_WORDS[language];
  return (
    <dl className="item-facts" aria-label={words.facts}>
      <div className="wide">
        <dt>{words.title}</dt>
        <dd>
          <OfficialText>{item.title}</OfficialText>
        </dd>
      </div>
      {factsOf(item, language).map(
        ([label, value, official]) =>
          value && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{official ? <OfficialText>{value}</OfficialText> : value}</dd>
            </div>
          ),
      )}
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
  return (
    <p className="rule-notes">
      <OfficialText>{`（${words.join('　')}）`}</OfficialText>
    </p>
  );
}

/** Says above everything else that a document is no longer what it was. */
export function ValidityWarning({ item }: { item: PublishedItem }) {
  const { warnings } = useWords(ITEM_WORDS);
  const warning = item.validity && warnings[item.validity];
  return warning ? <p className="notice warning">{warning}</p> : null;
}
