import { describe, expect, it } from 'vitest';
import { compareEntries } from './compare-entries.ts';
import { readCatalogue } from './read-catalogue.ts';
import { readChannels } from './read-cells.ts';

/** The head of the official tables: two rows, the upper one merged over the lower. */
const UPPER = [
  '序号',
  '公开事项',
  '',
  '公开内容（要素）',
  '公开依据',
  '公开时限',
  '公开主体',
  '公开渠道和载体',
  '公开对象',
  '',
  '公开方式',
  '',
  '公开层级',
  '',
];
const LOWER = [
  '',
  '一级事项',
  '二级事项',
  '',
  '',
  '',
  '',
  '',
  '全社会',
  '特定群众',
  '主动',
  '依申请',
  '县级',
  '乡级',
];
const HEAD_MERGES = [
  ...[0, 3, 4, 5, 6, 7].map((at) => ({ rows: [1, 2] as const, columns: [at, at] as const })),
  ...[1, 8, 10, 12].map((at) => ({ rows: [1, 1] as const, columns: [at, at + 1] as const })),
];
const TITLE = ['示范县就业领域基层政务公开标准目录', '', '', '', '', '', '', '', '', '', '', '', '', ''];
const row = (change: Readonly<Record<number, string | number>> = {}) =>
  Object.assign(
    [
      1,
      '就业信息服务',
      '岗位信息发布',
      '招聘单位、岗位要求',
      '《就业促进法》',
      '及时公开',
      '人社部门',
      '■政府网站 □政府公报\n■公开查阅点',
      '√',
      '',
      '√',
      '',
      '√',
      '',
    ],
    change,
  );

describe('reading a catalogue', () => {
  it('takes the official two-row head with its merged cells and ticks', () => {
    const second = row({ 0: 2, 1: '', 2: '职业培训信息', 12: '', 13: '√', 8: '', 9: '√' });
    const merged = [...HEAD_MERGES, { rows: [3, 4] as const, columns: [1, 1] as const }];
    const { entries, findings } = readCatalogue([TITLE, UPPER, LOWER, row(), second], merged);
    expect(findings).toEqual([]);
    expect(entries).toEqual([
      {
        topic: '就业信息服务',
        subtopic: '岗位信息发布',
        content: '招聘单位、岗位要求',
        basis: '《就业促进法》',
        timeLimit: '及时公开',
        body: '人社部门',
        channels: ['政府网站', '公开查阅点'],
        audience: '',
        method: 'proactive',
        tiers: ['county'],
      },
      expect.objectContaining({
        topic: '就业信息服务',
        subtopic: '职业培训信息',
        audience: '特定群体',
        tiers: ['township'],
      }),
    ]);
  });

  it('takes a plain one-row head, as the program writes it, with words instead of ticks', () => {
    const head = [
      '一级事项',
      '二级事项',
      '公开内容（要素）',
      '公开依据',
      '公开时限',
      '公开主体',
      '公开渠道和载体',
      '公开对象',
      '公开方式',
      '公开层级',
    ];
    const line = [
      '事项',
      '细项',
      '内容',
      '依据',
      '时限',
      '主体',
      '政府网站、公示栏',
      '企业',
      '依申请公开',
      '县级、乡级',
    ];
    expect(readCatalogue([head, line])).toEqual({
      findings: [],
      entries: [
        {
          topic: '事项',
          subtopic: '细项',
          content: '内容',
          basis: '依据',
          timeLimit: '时限',
          body: '主体',
          channels: ['政府网站', '公示栏'],
          audience: '企业',
          method: 'on-request',
          tiers: ['county', 'township'],
        },
      ],
    });
  });

  it('carries 一级事项 down where a CSV has no merged cells', () => {
    const { entries } = readCatalogue(
      [UPPER, LOWER, row(), row({ 1: '', 2: '另一项' })],
      [
        ...HEAD_MERGES.map(({ rows: [top, bottom], columns }) => ({
          rows: [top - 1, bottom - 1] as const,
          columns,
        })),
      ],
    );
    expect(entries.map((it) => it.topic)).toEqual(['就业信息服务', '就业信息服务']);
  });

  it.each([
    [{ 4: '' }, '公开依据', '不能为空'],
    [{ 7: '□政府网站' }, '公开渠道和载体', '没有选中任何渠道'],
    [{ 10: '' }, '公开方式（主动）', '应选一种'],
    [{ 12: '' }, '公开层级（县级）', '至少选一级'],
    [{ 3: '长'.repeat(2001) }, '公开内容（要素）', '不能超过2000个字'],
  ])('names the cell that is wrong, case %#', (change, column, message) => {
    const { findings } = readCatalogue(
      [TITLE, UPPER, LOWER, row(), row({ ...change, 2: '另一项' })],
      HEAD_MERGES,
    );
    expect(findings).toEqual([{ row: 5, column, message: expect.stringContaining(message) }]);
  });

  it('names a line that stands twice', () => {
    const { findings } = readCatalogue([TITLE, UPPER, LOWER, row(), row()], HEAD_MERGES);
    expect(findings).toEqual([{ row: 5, column: '二级事项', message: '与第4行重复' }]);
  });

  it('says which columns are missing, and that a file is no catalogue', () => {
    expect(
      readCatalogue([
        ['一级事项', '公开依据'],
        ['甲', '乙'],
      ]).findings[0]?.message,
    ).toContain('公开时限');
    expect(
      readCatalogue([
        ['姓名', '电话'],
        ['甲', '乙'],
      ]).findings[0]?.message,
    ).toContain('没有找到目录的表头');
    expect(readCatalogue([]).findings).toHaveLength(1);
  });
});

describe('the channels of a cell', () => {
  it.each([
    ['■政府网站 □政府公报 ■两微一端', ['政府网站', '两微一端']],
    ['√政府网站\n□入户/现场', ['政府网站']],
    ['政府网站、社区（村）公示栏', ['政府网站', '社区（村）公示栏']],
    ['', []],
  ])('%j', (text, channels) => {
    expect(readChannels(text)).toEqual(channels);
  });
});

describe('taking over another table', () => {
  const entry = (subtopic: string, content = '内容') => ({
    topic: '事项',
    subtopic,
    content,
    basis: '依据',
    timeLimit: '时限',
    body: '主体',
    channels: ['政府网站'],
    audience: '',
    method: 'proactive' as const,
    tiers: ['county' as const],
  });

  it('keeps the identity of what goes on under the same names', () => {
    const standing = [
      { id: 'a', ...entry('甲') },
      { id: 'b', ...entry('乙') },
      { id: 'c', ...entry('丙') },
    ];
    const result = compareEntries(standing, [entry('丙'), entry('甲', '新的内容'), entry('丁')]);
    expect(result.order.map((it) => it.id)).toEqual(['c', 'a', null]);
    expect(result.changed.map((it) => it.id)).toEqual(['a']);
    expect(result.unchanged.map((it) => it.id)).toEqual(['c']);
    expect(result.retired.map((it) => it.id)).toEqual(['b']);
    expect(result.added.map((it) => it.subtopic)).toEqual(['丁']);
  });

  it('loses no line where several bear one name', () => {
    const standing = [
      { id: 'a', ...entry('甲', '一') },
      { id: 'b', ...entry('甲', '二') },
    ];
    const result = compareEntries(standing, [entry('甲', '一'), entry('甲', '三')]);
    expect(result.order.map((it) => it.id)).toEqual(['a', 'b']);
    expect(result.retired).toEqual([]);
  });
});
