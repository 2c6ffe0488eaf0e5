import { type Match, matchesOf, type Rule } from '../match.ts';

const CUE = /护照|通行证|回乡证|台胞证|入台证|居留证|[Pp]assport|PASSPORT|证件号/;
/** A Chinese passport, a permit for Hong Kong, Macao or Taiwan, and the permits of their residents. */
const PAPER = /(?<![A-Za-z0-9])(?:[EGDSPHMCWTKL] ?[A-Z]? ?\d{7,10}|1[45]\d{7})(?![A-Za-z0-9])/g;
const MAINLAND_PERMIT = /(?<!\d)\d{8}(?:\d{2})?(?!\d)/g;

/**
 * Passports and travel permits (护照、往来港澳通行证、台胞证), where words say so: a letter with eight digits
 * alone is as often the number of a document.
 */
export const travelDocuments: Rule = (text) => [
  ...matchesOf(text, PAPER, ({ index, 0: number }) =>
    CUE.test(text.cueBefore(index, 16))
      ? { code: 'travel-document', at: index, end: index + number.length }
      : null,
  ),
  ...(/台胞证|台湾居民/.test(text.text)
    ? matchesOf(text, MAINLAND_PERMIT, ({ index, 0: number }) =>
        /台胞证|台湾居民来往大陆通行证/.test(text.cueBefore(index, 20))
          ? { code: 'travel-document', at: index, end: index + number.length }
          : null,
      )
    : []),
];

const PERSONAL_CUE =
  /(?:病历|病案|住院|门诊|就诊卡|诊疗卡|学籍|学号|准考证|考籍|社会保障|社保|医保|医疗保险|养老保险|公积金|军官证|士兵证|警官证|残疾人证|驾驶证|档案|低保证|老年证|结婚证|户口簿|户口本|户号)[^\n\u2029,;。()]{0,6}?(?:号码?|编号|账号|卡号|证号|字号|No\.?)?[:： \t]{0,3}$/;
const NUMBER_OF_PERSON =
  /(?<![A-Za-z0-9])[A-Za-z]{0,2}\d{5,20}[Xx]?(?![A-Za-z0-9]|[.,]\d|年|月|万|亿|元|人|件|户|个|份|%)/g;
/** A word of the cue may head the number itself: 学籍号G6207…. */
const isNumberOf = (cue: string): boolean =>
  PERSONAL_CUE.test(cue) || PERSONAL_CUE.test(cue.split('\t')[0] ?? '');
/** Hundreds of digits stand in a text of statistics; the look before each is worth it only where a word occurs. */
const ANY_CUE =
  /病历|病案|住院|门诊|就诊卡|诊疗卡|学籍|学号|准考证|考籍|社会保障|社保|医保|医疗保险|养老保险|公积金|军官证|士兵证|警官证|残疾人证|驾驶证|档案|低保证|老年证|结婚证|户口|户号/;

/** The numbers of a person's medical record, schooling, insurance, licence or permit, where words say so. */
export const personalNumbers: Rule = (text) => {
  if (!ANY_CUE.test(text.text)) return [];
  return matchesOf(text, NUMBER_OF_PERSON, ({ index, 0: number }): Match | null => {
    const cue = text.cueBefore(index, 20);
    if (!isNumberOf(cue) || !/号|证|No|卡/.test(cue) || /档案馆|热线|电话|文号|批准|案卷号/.test(cue))
      return null;
    return { code: 'personal-number', at: index, end: index + number.length };
  });
};
