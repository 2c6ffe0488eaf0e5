import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesIn, findingsIn } from '../check-release.steps.ts';
import { checkCharacter } from './identity-number.ts';

const PERSON = '620799190102030012';
const MOBILE = '13900001234';
/** A card whose check digit is right and which belongs to nobody. */
const CARD = '6217000000000000004';

const boxes = (number: string): string => [...number].join('\t');
const cut = (number: string, ...lengths: readonly number[]): string => {
  const starts = lengths.map((_, part) => lengths.slice(0, part).reduce((sum, it) => sum + it, 0));
  return starts.map((at, part) => number.slice(at, at + (lengths[part] ?? 0))).join('\t');
};

describe('a number cut across the cells of a row', () => {
  it.each([
    ['one digit a cell under its heading', `姓名\t身份证号|张三\t${boxes(PERSON)}`],
    ['one digit a cell without any words', `张三\t${boxes(PERSON)}\t500`],
    ['one digit a cell behind the number of the row', `1\t${boxes(PERSON)}`],
    ['in its parts', `1\t张三\t${cut(PERSON, 6, 8, 4)}`],
    ['two by two', `张三\t${cut(PERSON, 2, 2, 2, 2, 2, 2, 2, 2, 2)}`],
    ['with blanks and empty cells', `张三\t 6\t2 \t\t${boxes(PERSON.slice(2))}`],
    ['in full-width digits', '张三\t６\t２\t０\t７\t９\t９\t１\t９\t０\t１\t０\t２\t０\t３\t０\t０\t１\t２'],
    ['with an X of its own', `张三\t${boxes('62079919060512001X')}`],
  ])('is found when it is an identity number %s', (_, text) => {
    expect(codesIn(text)).toContain('identity-number');
    expect(codesIn(text, 'attachment')).toContain('identity-number');
  });

  it.each([
    ['a mobile number under its heading', 'mobile-number', `姓名\t手机号码|张三\t${boxes(MOBILE)}`],
    ['a mobile number in three parts', 'mobile-number', `联系电话\t${cut(MOBILE, 3, 4, 4)}`],
    ['a mobile number without any words', 'mobile-number', `${boxes(MOBILE)}\t`],
    ['a bank card under its heading', 'bank-card', `姓名\t银行卡号|张三\t${boxes(CARD)}`],
    ['a bank card four by four', 'bank-card', `张三\t${cut(CARD, 4, 4, 4, 4, 3)}`],
  ])('is found when it is %s', (_, code, text) => {
    expect(codesIn(text)).toContain(code);
  });

  it('is found down a column too', () => {
    const column = [...PERSON].map((digit) => `项目\t${digit}\t说明`).join('|');
    expect(codesIn(`名称\t数\t备注|${column}`)).toContain('identity-number');
  });

  it('is masked where it is told, and told once', () => {
    const found = findingsIn(`张三\t${boxes(PERSON)}`).filter((it) => it.code === 'identity-number');
    expect(found).toHaveLength(1);
    expect(found[0]?.severity).toBe('block');
    expect(found[0]?.place.excerpt.replaceAll(/\D/g, '').length).toBeLessThanOrEqual(4);
  });

  it('is found however it is cut when nothing else stands in the row', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 18, maxLength: 18 });
    fc.assert(
      fc.property(lengths, fc.integer({ min: 101, max: 999 }), (parts, serial) => {
        const first = `62079919850102${serial}`;
        const number = first + checkCharacter(first);
        const cells: string[] = [];
        for (let at = 0, part = 0; at < number.length; part += 1) {
          cells.push(number.slice(at, at + (parts[part] ?? 1)));
          at += parts[part] ?? 1;
        }
        expect(codesIn(`张三\t${cells.join('\t')}`)).toContain('identity-number');
      }),
    );
  });
});

describe('rows of statistics', () => {
  it.each([
    ['counts that look like a mobile number', '年度\t受理\t办结|合计\t139\t0000\t1234'],
    ['the noughts of an annual report', '一\t二\t三\t四|1\t3\t0\t0\t0\t0\t0\t0\t0\t0\t0'],
    ['a division and years', '地区代码\t起\t止\t数量|620702\t2019\t2020\t1234'],
    ['an identity number of wrong check character', `张三\t${boxes('620799190102030013')}`],
  ])('give no alarm: %s', (_, text) => {
    expect(codesIn(text)).toEqual([]);
  });

  it('give no alarm in ten thousand rows of random numbers', () => {
    let state = 20_250_601;
    const random = (below: number): number => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((state / 2_147_483_648) * below);
    };
    const rows = Array.from({ length: 10_000 }, (_, at) =>
      [`第${at}户`, ...Array.from({ length: 12 }, () => random(10 ** (1 + random(5))))].join('\t'),
    );
    expect(codesIn(`单位${'\t数量'.repeat(12)}|${rows.join('|')}`)).toEqual([]);
  });
});
