import { inChinese } from '../calendar/plain-date.ts';
import type { LetterParagraph } from './letter.ts';
import { cited, heading, items, sentence, text } from './letter-wording.ts';
import { given, type ReplyBody } from './reply-context.ts';
import type { AccessRoute, RedactionGround, ReplyFacts } from './reply-facts.ts';

/** R01, art. 36 (2): what is provided, how many pieces and pages, how and when. */
export const providedBody: ReplyBody = ({ you, article, facts }) => [
  text(
    `经审查，${you}申请公开的信息属于可以公开的政府信息。根据${article}的规定，本机关予以公开，向${you}提供以下政府信息：`,
  ),
  ...providedFiles(facts),
  ...(facts.grounds ? [text(sentence(facts.grounds))] : []),
];

/** R02, art. 36 (1): not “look on line” but the address, issue or place itself. */
export const alreadyPublicBody: ReplyBody = ({ you, article, facts }) => [
  text(
    `经审查，${you}申请公开的信息已经主动公开。根据${article}的规定，现将获取该政府信息的方式、途径告知如下：`,
  ),
  ...routeItems(given(facts.routes, 'routes')),
  ...(facts.grounds ? [text(sentence(facts.grounds))] : []),
];

/** R18, art. 39 para. 2. */
export const publicationBody: ReplyBody = ({ you, article, facts }) => [
  text(`经审查，${you}申请的内容为要求提供公开出版物。根据${article}的规定，现将获取途径告知如下：`),
  ...routeItems(given(facts.routes, 'routes')),
  ...(facts.grounds ? [text(sentence(facts.grounds))] : []),
];

/** R03, art. 37: what is given, what is withheld, each piece with its article and reason. */
export const partialBody: ReplyBody = ({ you, article, facts }) => [
  text(
    `经审查，${you}申请公开的信息中含有不应当公开或者不属于政府信息的内容，能够作区分处理。${sentence(given(facts.grounds, 'grounds'))}根据${article}的规定，本机关决定部分公开。`,
  ),
  heading('一、予以公开的内容'),
  text(`本机关向${you}提供以下可以公开的政府信息：`),
  ...providedFiles(facts),
  heading('二、不予公开的内容、依据和理由'),
  ...items(given(facts.redactions, 'redactions').map(redactionItem)),
];

function redactionItem({ what, article, reason }: RedactionGround): string {
  const basis = cited(article.trim()).replace(/^(?:根据|依据)/, '');
  const named = basis.startsWith('《') ? basis : `《条例》${basis.replace(/^条例/, '')}`;
  return `${what.trim().replace(/[。；]$/, '')}。依据：${named}。理由：${sentence(reason)}`;
}

function providedFiles(facts: ReplyFacts): LetterParagraph[] {
  const files = given(facts.files, 'files');
  const pages = files.reduce((sum, file) => sum + file.pages, 0);
  return [
    ...items(files.map(({ name, pages: count }) => `${name}，共${count}页。`)),
    text(`以上共${files.length}件，计${pages}页，${provisionClause(facts)}`),
  ];
}

function provisionClause({ provision }: ReplyFacts): string {
  if (!provision) return '随本告知书一并提供。';
  return provision.on
    ? `将于${inChinese(provision.on)}以${provision.how}方式提供。`
    : `以${provision.how}方式随本告知书一并提供。`;
}

const routeItems = (routes: readonly AccessRoute[]): LetterParagraph[] => items(routes.map(routeText));

function routeText(route: AccessRoute): string {
  switch (route.kind) {
    case 'url':
      return `登录${route.title}查阅、下载，网址：${route.url}`;
    case 'gazette':
      return `查阅${route.title}${route.issue}。`;
    case 'place':
      return `到${route.title}查阅，地址：${route.address}。`;
  }
}
