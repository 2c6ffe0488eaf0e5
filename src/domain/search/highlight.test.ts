import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, highlight, type Piece } from './highlight.ts';

const shown = (pieces: readonly Piece[]): string =>
  pieces.map((it) => (it.marked ? `[${it.text}]` : it.text)).join('');
const plain = (pieces: readonly Piece[]): string => pieces.map((it) => it.text).join('');

describe('marking what was found', () => {
  test('keeps the text as it was written', () => {
    expect(shown(highlight('《ＧＢ18030》实施办法（试行）', ['gb18030', '办法']))).toBe(
      '《[ＧＢ18030]》实施[办法]（试行）',
    );
  });

  test('joins marks that touch', () => {
    expect(shown(highlight('关于房屋征收的通知', ['房屋', '征收', '屋征']))).toBe('关于[房屋征收]的通知');
  });

  test('marks a number in whatever brackets it stands', () => {
    expect(shown(highlight('依据青政发（2026）第01号和青政发〔2026〕2号', ['〔2026〕1号']))).toBe(
      '依据青政发[（2026）第01号]和青政发〔2026〕2号',
    );
  });

  test('marks no part of a longer number or word', () => {
    expect(shown(highlight('2018年18日 abc ab', ['18', 'ab']))).toBe('2018年[18]日 abc [ab]');
  });

  test('shows the stretch that holds most of what was looked for', () => {
    const text = `${'前'.repeat(300)}征收${'中'.repeat(300)}征收与补偿${'后'.repeat(300)}`;
    const { pieces, hits } = excerpt(text, ['征收', '补偿'], 60);
    expect(shown(pieces)).toMatch(/^…中+\[征收\]与\[补偿\]后+…$/);
    expect(hits).toBe(3);
  });

  test('never loses, adds or splits a character, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }), { maxLength: 4 }),
        fc.integer({ min: 40, max: 200 }),
        (text, needles, length) => {
          expect(plain(highlight(text, needles))).toBe(text);
          const cut = plain(excerpt(text, needles, length).pieces);
          expect(text).toContain(cut.replace(/^…/, '').replace(/…$/, ''));
          expect(cut.isWellFormed()).toBe(text.isWellFormed());
        },
      ),
    );
  });

  test('of a huge text with very many hits takes no time to speak of', () => {
    const began = performance.now();
    excerpt('征收'.repeat(100_000), ['征', '收', '征收', '收征']);
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
