import { parseWanYuan } from '../annual-reports/wan-yuan.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { isCreditCode } from '../disclosures/index-number.ts';
import { checkRelease } from '../release-checks/check-release.ts';
import {
  type Cell,
  isOpenEnded,
  numberKey,
  plainText,
  readChoice,
  readDay,
  readWanYuan,
} from './read-cell.ts';
import { REGISTER_FIELDS, type RegisterField } from './register-fields.data.ts';
import { type EntryValues, isAboutPerson } from './register-fields.ts';
import type { RegisterKind } from './register-kinds.data.ts';

/** What is wrong with one field of an entry, in words for whoever types or imports it. */
export type EntryFault = { readonly field: string; readonly message: string };

export type CheckedEntry = {
  readonly values: EntryValues;
  readonly faults: readonly EntryFault[];
  /** What only a secrecy reviewer may let pass before the entry is published. */
  readonly flags: readonly EntryFault[];
};

/** What an entry is checked against: the organ's name fills an empty deciding organ, no decision lies ahead of today. */
export type EntryContext = { readonly agencyName: string; readonly today: PlainDate };

const LONGEST = { text: 300, 'long-text': 4000 } as const;

type Read = { readonly value: string } | { readonly fault: string };

const READERS: Readonly<Record<RegisterField['kind'], (field: RegisterField, cell: Cell) => Read>> = {
  text: (field, cell) => readText(field, cell, LONGEST.text),
  'long-text': (field, cell) => readText(field, cell, LONGEST['long-text']),
  day: readDayField,
  choice: (field, cell) => {
    const value = readChoice(field, cell);
    const labels = field.choices?.map((it) => it.label).join('、');
    return value === null ? { fault: `“${shortened(cell)}”不是可选的内容，应为：${labels}` } : { value };
  },
  'credit-code': (_, cell) => {
    const value = plainText(String(cell)).replaceAll(' ', '').toUpperCase();
    return isCreditCode(value) ? { value } : { fault: '统一社会信用代码应为18位且校验位正确，请核对' };
  },
  'wan-yuan': (_, cell) => {
    const value = readWanYuan(cell);
    return value === null
      ? { fault: `“${shortened(cell)}”不是金额，应以万元为单位，最多六位小数` }
      : { value };
  },
};

const shortened = (cell: Cell): string => [...String(cell)].slice(0, 20).join('');

function readText(field: RegisterField, cell: Cell, longest: number): Read {
  const value = String(cell)
    .replaceAll(/[^\P{Cc}\n\t]|[\u200B-\u200D\uFEFF]/gu, '')
    .trim();
  if ([...value].length > longest) return { fault: `不能超过${longest}个字` };
  return { value: field.key === 'number' ? numberKey(value) : value };
}

function readDayField(field: RegisterField, cell: Cell): Read {
  const value = readDay(cell);
  if (value !== null) return { value };
  if (field.demanded === 'never' && isOpenEnded(cell)) return { value: '' };
  return { fault: `“${shortened(cell)}”不是日期，应形如 2025-05-12` };
}

const isEmpty = (cell: Cell | undefined): boolean => cell === undefined || plainText(String(cell)) === '';

/**
 * Reads the raw cells of one entry into their normal forms and says everything that is wrong with it. Defaults: the
 * deciding organ is this one; what is not said to be withheld is published, except penalties without social influence
 * (条例第二十条第（六）项), which are withheld unless somebody chooses otherwise.
 */
export function checkEntry(
  register: RegisterKind,
  raw: Readonly<Record<string, Cell | undefined>>,
  context: EntryContext,
): CheckedEntry {
  const values: Record<string, string> = {};
  const faults: EntryFault[] = [];
  for (const field of REGISTER_FIELDS[register]) {
    const cell = raw[field.key];
    const read: Read = isEmpty(cell) || cell === undefined ? { value: '' } : READERS[field.kind](field, cell);
    values[field.key] = 'value' in read ? read.value : '';
    if ('fault' in read) faults.push({ field: field.key, message: read.fault });
  }
  fillDefaults(register, values, context);
  const known = new Set(faults.map((it) => it.field));
  const checks = released(register, values, context.today);
  return {
    values,
    faults: [
      ...faults,
      ...missing(register, values).filter((it) => !known.has(it.field)),
      ...RULES.flatMap((rule) => rule(values, context)),
      ...checks.faults,
    ],
    flags: checks.flags,
  };
}

function fillDefaults(
  register: RegisterKind,
  values: Record<string, string>,
  { agencyName }: EntryContext,
): void {
  values['organName'] ||= agencyName;
  const harmless = register === 'penalty' && values['socialInfluence'] === 'no';
  if (values['plan'] === '' && harmless) values['withholdReason'] ||= '不具有一定社会影响';
  values['plan'] ||= harmless ? 'withhold' : 'publish';
}

const missing = (register: RegisterKind, values: EntryValues): readonly EntryFault[] =>
  REGISTER_FIELDS[register]
    .filter((it) => it.demanded === 'always' || (it.demanded === 'organisation' && !isAboutPerson(values)))
    .filter((it) => values[it.key] === '')
    .map((it) => ({ field: it.key, message: `请填写${it.label}` }));

type Rule = (values: EntryValues, context: EntryContext) => readonly EntryFault[];

const RULES: readonly Rule[] = [
  ({ decidedOn = '' }, { today }) =>
    decidedOn > today ? [{ field: 'decidedOn', message: '日期不能晚于今天' }] : [],
  ({ decidedOn = '', validFrom = '', validUntil = '' }) => {
    const begin = validFrom || decidedOn;
    return validUntil !== '' && begin !== '' && validUntil < begin
      ? [{ field: 'validUntil', message: '截止日期早于开始日期' }]
      : [];
  },
  ({ decidedOn = '', publicUntil = '' }) =>
    publicUntil !== '' && publicUntil < decidedOn
      ? [{ field: 'publicUntil', message: '公示截止期早于决定日期' }]
      : [],
  ({ plan, withholdReason }) =>
    plan === 'withhold' && withholdReason === ''
      ? [{ field: 'withholdReason', message: '不公开的，请填写不公开的理由' }]
      : [],
  (values) =>
    isAboutPerson(values) && values['creditCode'] !== ''
      ? [{ field: 'creditCode', message: '自然人没有统一社会信用代码，请核对行政相对人类别' }]
      : [],
  (values) =>
    isAboutPerson(values) && values['legalRepresentative'] !== ''
      ? [{ field: 'legalRepresentative', message: '自然人没有法定代表人，请核对行政相对人类别' }]
      : [],
  (values) =>
    !isAboutPerson(values) && values['partyName']?.includes('*')
      ? [{ field: 'partyName', message: '名称中不能含有星号，请填写全称' }]
      : [],
  ({ fine = '', category }) =>
    category === 'fine' && (fine === '' || parseWanYuan(fine) === '0')
      ? [{ field: 'fine', message: '处罚类别为罚款的，请填写罚款金额' }]
      : [],
];

/**
 * What the checks before publication find in the fields others read (发布前审查：《条例》第十四条、第十五条、第十七条). A
 * `fault` may stand in no such field at all; a `flag` a secrecy reviewer may let pass.
 */
function released(register: RegisterKind, values: EntryValues, today: PlainDate) {
  const fields = REGISTER_FIELDS[register].filter(
    (it) =>
      it.visibility !== 'private' && (it.kind === 'text' || it.kind === 'long-text') && values[it.key] !== '',
  );
  const segments = fields.map((it) => ({ where: it.key, text: values[it.key] ?? '' }));
  const findings = checkRelease([{ part: 'metadata', segments }], null, { today, words: null })
    .filter(({ severity }) => severity === 'block')
    .map(({ message, overrule, place }) => ({ field: place.where, message, final: overrule === 'never' }));
  const of = (final: boolean) =>
    findings.filter((it) => it.final === final).map(({ field, message }) => ({ field, message }));
  return { faults: of(true), flags: of(false) };
}
