import { expect, test } from 'vitest';
import { ITEM_WORDS } from '../../i18n/item-words.data.ts';
import { useWords } from '../../i18n/language.ts';
import { keptMarkup } from './kept-markup.tsx';

let drawn = 0;
function Part() {
  drawn += 1;
  return <p>{useWords(ITEM_WORDS).attachments}</p>;
}

test('a part is drawn once for its object, its key and its language', () => {
  const [one, other] = [{}, {}];
  const draw = () => <Part />;
  expect(keptMarkup(one, 'a', 'zh', draw)).toBe('<p>附件</p>');
  expect(keptMarkup(one, 'a', 'zh', draw)).toBe('<p>附件</p>');
  expect(drawn).toBe(1);
  expect(keptMarkup(one, 'a', 'en', draw)).toBe('<p>Attachments</p>');
  keptMarkup(one, 'b', 'zh', draw);
  keptMarkup(other, 'a', 'zh', draw);
  expect(drawn).toBe(4);
});

test('no more forms of a part are kept than an organ can have, and the newest stay', () => {
  const of = {};
  for (let key = 0; key < 600; key += 1) keptMarkup(of, String(key), 'zh', () => <b>{key}</b>);
  drawn = 0;
  keptMarkup(of, '599', 'zh', () => <Part />);
  expect(drawn).toBe(0);
  expect(keptMarkup(of, '0', 'zh', () => <Part />)).toBe('<p>附件</p>');
});
