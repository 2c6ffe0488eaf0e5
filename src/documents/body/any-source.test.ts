import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseBody } from './normal-form.ts';
import { isWellFormed, strangersIn } from './samples/allowed.steps.ts';
import { HOSTILE } from './samples/hostile.fixture.ts';

const ID = '0190a000-0000-7000-8000-000000000001';
const clean = (html: string): string => normaliseBody(html).html;

/** All that must hold for any source whatever. */
function expectSound(source: string): void {
  const html = clean(source);
  expect({ source, strangers: strangersIn(html) }).toEqual({ source, strangers: [] });
  expect({ source, again: clean(html) }).toEqual({ source, again: html });
  expect({ source, html, sound: isWellFormed(html) }).toEqual({ source, html, sound: true });
}

const TAGS =
  'p div span b i u sub sup s font a h1 h2 h3 h4 h5 ul ol li table thead tbody tfoot tr td th caption blockquote figure figcaption img video dl dt dd br hr center section pre svg ins del o:p w:sdt'.split(
    ' ',
  );
const WORDS = fc.constantFrom(
  '甲',
  '乙丙',
  'word',
  ' ',
  '\n',
  '\u00a0\u00a0',
  '\u3000\u3000',
  '一、总则',
  '&lt;',
  '\u200b',
  '&nbsp;&nbsp;&nbsp;&nbsp;',
);
const ATTRIBUTE = fc.constantFrom(
  'align="center"',
  'class="align-right"',
  'class="no-indent"',
  'class="MsoTitle"',
  'class="video"',
  'style="text-indent:32pt"',
  'style="font-weight:bold;font-style:italic"',
  'style="font-weight:normal"',
  'style="mso-list:l0 level1 lfo1"',
  'style="mso-list:l0 level2 lfo1"',
  'style="mso-list:Ignore"',
  'style="mso-outline-level:2"',
  'style="vertical-align:super"',
  'style="text-align:left"',
  'style="color:#fff"',
  'href="https://www.example.cn/a?b=1&c=2"',
  'href="#here"',
  'href="/a"',
  'id="here"',
  `src="file:${ID}"`,
  `href="file:${ID}"`,
  'alt="办事大厅"',
  'colspan="2"',
  'rowspan="2"',
  'rowspan="9"',
  'scope="col"',
  'type="a"',
  'start="3"',
);
const { node: TREE } = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  nodes: fc.array(tie('node'), { maxLength: 5 }).map((all) => all.join('')),
  node: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    WORDS,
    fc
      .tuple(fc.constantFrom(...TAGS), fc.array(ATTRIBUTE, { maxLength: 2 }), tie('nodes'))
      .map(([tag, attributes, inner]) => `<${[tag, ...attributes].join(' ')}>${inner}</${tag}>`),
  ),
}));
/** Tags in any order, closed or not. */
const SOUP = fc
  .array(
    fc.oneof(
      WORDS,
      fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
      fc
        .tuple(fc.constantFrom(...TAGS), fc.array(ATTRIBUTE, { maxLength: 2 }))
        .map(([tag, all]) => `<${[tag, ...all].join(' ')}>`),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));
const SOURCE = fc.oneof(
  fc.array(TREE, { maxLength: 6 }).map((all) => all.join('')),
  SOUP,
  fc.string(),
);

describe('the normal form of any source', () => {
  it('is allowed, sound and its own normal form, whatever the source', () => {
    fc.assert(fc.property(SOURCE, expectSound), { numRuns: 1_000 });
  });

  it('loses no word of what can be seen', () => {
    const seen = SOURCE.filter(
      (source) => !/<(?:del|svg|video)|#fff|mso-list:Ignore|class="video"/.test(source),
    );
    fc.assert(
      fc.property(seen, (source) => {
        const count = (text: string): number => text.match(/甲/g)?.length ?? 0;
        expect({ source, count: count(clean(source)) }).toEqual({ source, count: count(source) });
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(HOSTILE)('lets nothing hostile through: %s', (source) => expectSound(source));

  it('meets a corpus of some size', () => {
    expect(new Set(HOSTILE).size).toBeGreaterThanOrEqual(150);
  });
});
