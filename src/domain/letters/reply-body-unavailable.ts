import { inChinese } from '../calendar/plain-date.ts';
import type { LetterParagraph } from './letter.ts';
import { heading, items, sentence, text } from './letter-wording.ts';
import { given, type ReplyBody } from './reply-context.ts';
import type { SearchRecord } from './reply-facts.ts';

/** R12, art. 36 (4): 经检索 is the heart of it, so the search is set out in full. */
export const doesNotExistBody: ReplyBody = ({ you, article, facts }) => [
  heading('一、检索情况'),
  ...searchParagraphs(given(facts.search, 'search')),
  heading('二、答复意见'),
  text(
    `经检索，本机关没有${you}申请公开的政府信息。${sentence(given(facts.grounds, 'grounds'))}根据${article}的规定，现告知${you}该政府信息不存在。`,
  ),
];

/** R13, arts. 10 and 36 (5): the reason, and the organ in charge where it can be determined. */
export const notOursBody: ReplyBody = ({ you, article, facts }) => {
  const organ = given(facts.responsibleOrgan, 'responsible organ');
  const advice =
    organ === 'unknown'
      ? '经研究，本机关不能确定负责公开该政府信息的行政机关。'
      : `该政府信息由${organ.name}负责公开，请${you}向该机关提出申请，联系方式：${organ.contact}。`;
  return [
    text(
      `经审查，${you}申请公开的信息不属于由本机关负责公开的政府信息。${sentence(given(facts.grounds, 'grounds'))}根据${article}的规定，现予告知。`,
    ),
    text(advice),
  ];
};

/** R14, art. 38. */
export const needsMakingBody: ReplyBody = ({ you, article, facts }) => [
  text(
    `经审查，${you}申请公开的内容需要本机关对现有政府信息进行加工、分析，没有现成信息。${sentence(given(facts.grounds, 'grounds'))}`,
  ),
  text(`根据${article}的规定，行政机关向申请人提供的信息应当是已制作或者获取的政府信息，本机关不予提供。`),
];

/** R15, art. 30: asked once, answered, still unclear. */
export const stillUnclearBody: ReplyBody = ({ you, article, facts }) => {
  const clarification = given(facts.clarification, 'clarification');
  return [
    text(
      `因申请内容不明确，本机关于${inChinese(clarification.requestedOn)}告知${you}补正，并于${inChinese(given(clarification.answeredOn, 'answer'))}收到${you}提交的补正材料。经审查，补正后申请内容仍不明确。${sentence(given(facts.grounds, 'grounds'))}`,
    ),
    text(
      `根据《条例》第二十九条、${article.replace('《条例》', '')}的规定，本机关无法提供${you}申请公开的政府信息。${you}可以在明确申请内容后重新提出申请。`,
    ),
  ];
};

/** R23, 《档案法》第十五条: in a state archive, period of transfer complete. */
export const archivesBody: ReplyBody = ({ you, article, facts }) => {
  const archives = given(facts.archives, 'archives');
  return [
    heading('一、检索情况'),
    ...searchParagraphs(given(facts.search, 'search')),
    heading('二、答复意见'),
    text(
      `${you}申请公开的信息已于${inChinese(archives.transferredOn)}依法移交${archives.name}。根据${article}的规定，请${you}依照档案管理的法律、行政法规和国家有关规定，向${archives.name}申请查阅利用，联系方式：${archives.contact}。`,
    ),
    ...(facts.grounds ? [text(sentence(facts.grounds))] : []),
  ];
};

function searchParagraphs(search: SearchRecord): LetterParagraph[] {
  const from = inChinese(search.from);
  const when = search.from === search.to ? from : `${from}至${inChinese(search.to)}`;
  return [
    text('收到申请后，本机关组织对制作、获取并保存的政府信息进行了检索，具体情况如下：'),
    ...items([
      `检索时间：${when}。`,
      `检索的信息系统：${listed(search.systems)}。`,
      `检索场所：${listed(search.places)}。`,
      `检索关键词：${search.keywords.map((it) => `“${it}”`).join('')}。`,
      `检索人员：${listed(search.peopleRoles)}。`,
      `检索结果：${sentence(search.result)}`,
    ]),
  ];
}

const listed = (names: readonly string[]): string => names.join('、');
