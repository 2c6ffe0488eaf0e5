import { describe, expect, it } from 'vitest';
import { type Column, checkPlace, checkRename, checkRetirement, isFixed } from './column-rules.ts';
import { childrenOf } from './column-tree.ts';
import { columnsOfOrgan, type PlannedColumn } from './columns-of-organ.ts';
import { LEGAL_COLUMNS, ORGAN_LEVELS, type OrganLevel } from './legal-columns.data.ts';

const columnsFor = (level: OrganLevel, makesRules = false, rulesAddress = '') =>
  columnsOfOrgan({ level, makesRules, rulesAddress });

/** The plan as columns of an organ; the key serves as the id. */
const asColumns = (planned: readonly PlannedColumn[]): readonly Column[] =>
  planned.map(({ key, parentKey, ...it }) => ({
    ...it,
    id: key,
    key,
    parentId: parentKey,
    keywords: [],
    retiredAt: null,
  }));

const columns = asColumns(columnsFor('government', true));
const column = (key: string): Column => {
  const found = columns.find((it) => it.key === key);
  if (!found) throw new Error(`no column ${key}`);
  return found;
};

describe('the legal columns', () => {
  it('are four parts under their uniform names and the way to apply', () => {
    expect(LEGAL_COLUMNS.map((it) => it.label)).toEqual([
      '政府信息公开指南',
      '政府信息公开制度',
      '法定主动公开内容',
      '政府信息公开年报',
      '依申请公开',
    ]);
  });

  it.each(ORGAN_LEVELS)('of a %s hold the fifteen items of art. 20 in order, and art. 21 once', (level) => {
    const articles = columnsFor(level)
      .filter((it) => it.parentKey === 'statutory-content')
      .map((it) => it.article);
    const numbers = '一二三四五六七八九'.split('').concat(['十', '十一', '十二', '十三', '十四', '十五']);
    expect(articles).toEqual([...numbers.map((it) => `《条例》第二十条第（${it}）项`), '《条例》第二十一条']);
  });

  it.each(ORGAN_LEVELS)('of a %s have names of their own beside their neighbours', (level) => {
    const planned = columnsFor(level);
    const names = planned.map((it) => `${it.parentKey}/${it.label}`);
    expect(new Set(names).size).toBe(planned.length);
    expect(new Set(planned.map((it) => it.key)).size).toBe(planned.length);
  });

  it.each(ORGAN_LEVELS)('of a %s have a leaf for every kind but rules', (level) => {
    const planned = asColumns(columnsFor(level));
    const leaves = planned.filter((it) => childrenOf(planned, it.id).length === 0);
    const kinds = new Set(leaves.flatMap((it) => it.kinds));
    expect(kinds.has('rule')).toBe(false);
    expect(kinds.size).toBe(19);
  });

  it('give a collection of rules to those alone who may make rules, to others a link upwards', () => {
    const rulesOf = (makesRules: boolean, address: string) =>
      columnsFor('department', makesRules, address).find((it) => it.key === 'rules');
    expect(rulesOf(false, '')).toBeUndefined();
    expect(rulesOf(false, 'https://rules.example.cn/')?.link).toBe('https://rules.example.cn/');
    expect(rulesOf(true, 'https://rules.example.cn/')?.link).toBeNull();
  });
});

describe('what may be done to a column', () => {
  it('leaves the columns with uniform names as they are', () => {
    for (const fixed of columns.filter(isFixed)) {
      expect(checkRename(columns, fixed, '另一个名称')).toMatchObject({ ok: false });
      expect(checkPlace(fixed, column('statutory-content'))).toMatchObject({ ok: false });
      expect(checkRetirement(columns, fixed)).toMatchObject({ ok: false });
    }
    expect(columns.filter(isFixed)).toHaveLength(5);
  });

  it('keeps an item of art. 20 below the statutory content, in any order', () => {
    expect(checkPlace(column('fees'), column('statutory-content')).ok).toBe(true);
    expect(checkPlace(column('fees'), column('policy-documents'))).toMatchObject({
      refusal: { code: 'column-statutory', article: '《条例》第二十条第（八）项' },
    });
  });

  it('lets a usual sub-column go elsewhere, but not below what the program fills itself', () => {
    expect(checkPlace(column('leaders'), column('other-statutory')).ok).toBe(true);
    expect(checkPlace(column('leaders'), column('annual-reports'))).toMatchObject({
      refusal: { code: 'column-closed' },
    });
  });

  it('gives no two neighbours the same name', () => {
    expect(checkRename(columns, column('leaders'), '机构设置')).toMatchObject({
      refusal: { code: 'column-name-taken' },
    });
    expect(checkRename(columns, column('leaders'), '领导分工').ok).toBe(true);
  });

  it('retires no column while another in use stands below it', () => {
    expect(checkRetirement(columns, column('institution'))).toMatchObject({
      refusal: { code: 'column-has-columns' },
    });
    const without = columns.map((it) =>
      it.parentId === 'institution' ? { ...it, retiredAt: new Date('2026-01-01') } : it,
    );
    expect(checkRetirement(without, column('institution')).ok).toBe(true);
  });
});
