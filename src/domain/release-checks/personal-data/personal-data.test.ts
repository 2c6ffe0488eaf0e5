import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesIn, findingsIn } from '../check-release.steps.ts';
import { passesLuhn } from './bank-card.ts';
import { checkCharacter, isIdentityNumber } from './identity-number.ts';

describe('personal data', () => {
  it.each([
    ['masked numbers', '身份证6207991901****0012，手机139****5678，卡号6222********1234'],
    ['a wholly masked telephone', '电话：1**********'],
    ['the telephone of an office', '办公电话：0936-8213456，传真：0936-8213457'],
    ['the address of an office', '地址：甘州区县府街1号政府综合楼305室'],
    ['a document number', '甘区政发〔2024〕139号'],
    ['a project code', '项目代码：2024-620702-48-01-123456'],
    ['a serial number of eleven digits', '受理编号：13900001234'],
    ['an amount', '合计13900001234元，人均15100005678.50元'],
    ['a credit code of an organ', '统一社会信用代码：12620702438520123W'],
    ['an account of an organ', '户名：某某财政局，账号：101000000000012345'],
    ['a record of nineteen digits that begins with a division', '登记号6207022024000123456'],
    ['an official', '局长李四主持会议，副局长王五参加'],
    ['a masked person', '申请人：张某某；当事人：李某'],
    ['an organisation that applies', '申请人：某某有限责任公司'],
    ['a month of birth', '某某，男，1982年9月生'],
    ['the account of a public channel', '请关注“甘州发布”微信公众号'],
    ['an address in a web page', '详见 https://www.example.gov.cn/art/13900001234.html'],
    ['words in which surnames stand', '申请人应当提交材料；当事人对决定不服的'],
  ])('is not seen in %s', (_, text) => {
    expect(codesIn(text)).toEqual([]);
  });

  it('is masked in every excerpt and leaves no trace in the key', () => {
    const text =
      '张三，身份证620799190102030012，手机13900001234，住址：某某街道1号楼2单元301室，金额：3元,完';
    for (const { place, key, message } of findingsIn(`户主：${text}`)) {
      const told = `${place.excerpt}${key}${message}`;
      expect(told).not.toMatch(/190102030012|00001234|2单元301室|张三/);
    }
  });

  it('has one key however it is spaced, and another in another part', () => {
    const key = (text: string, part: 'body' | 'attachment' = 'body') => findingsIn(text, { part })[0]?.key;
    expect(key('手机139 0000 1234')).toBe(key('电话：１３９-００００-１２３４'));
    expect(key('手机13900001234')).not.toBe(key('手机13900001235'));
    expect(key('手机13900001234')).not.toBe(key('手机13900001234', 'attachment'));
  });

  it('is told once with how often it stands there', () => {
    const found = findingsIn('电话13900001234|手机13900001234|再拨13900001234');
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('共3处');
    expect(found[0]?.place.where).toBe('第1段');
  });

  it('raises a name beside it to a block', () => {
    const severityOf = (text: string) => findingsIn(text).find((it) => it.code === 'person-name')?.severity;
    expect(severityOf('姓名：张三')).toBe('hint');
    expect(severityOf('申请人：张三')).toBe('warning');
    expect(severityOf('举报人：张三')).toBe('block');
    expect(severityOf('姓名：张三，电话13900001234')).toBe('block');
    expect(severityOf('姓名：张三|电话13900001234')).toBe('hint');
  });

  it('is found where the heading of a column says what a cell is', () => {
    expect(codesIn('姓名\t住院号|张三\t0012345')).toContain('personal-number');
    expect(codesIn('名称\t数量|张三\t0012345')).toEqual([]);
  });

  it('finds every number with a right check character, however many blanks stand in it', () => {
    const digits = fc.tuple(fc.integer({ min: 1900, max: 2020 }), fc.integer({ min: 101, max: 999 }));
    fc.assert(
      fc.property(digits, fc.boolean(), ([year, serial], spaced) => {
        const first = `620799${year}0102${serial}`;
        const number = first + checkCharacter(first);
        expect(isIdentityNumber(number)).toBe(true);
        const written = spaced ? `${number.slice(0, 6)} ${number.slice(6, 14)} ${number.slice(14)}` : number;
        expect(codesIn(`证件${written}。`)).toContain('identity-number');
      }),
    );
  });

  it('finds no identity number in random digits with a wrong check character', () => {
    fc.assert(
      fc.property(fc.integer({ min: 101, max: 999 }), fc.integer({ min: 1, max: 10 }), (serial, shift) => {
        const first = `62079919850102${serial}`;
        const wrong = '10X98765432'[('10X98765432'.indexOf(checkCharacter(first)) + shift) % 11];
        expect(codesIn(`登记${first}${wrong}`)).not.toContain('identity-number');
      }),
    );
  });

  it('knows the check digit of cards', () => {
    expect(passesLuhn('4111111111111111')).toBe(true);
    expect(passesLuhn('4111111111111112')).toBe(false);
  });
});
