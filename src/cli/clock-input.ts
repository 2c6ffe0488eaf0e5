import { z } from 'zod';
import type { ClockEvent } from '../domain/access-requests/clock-events.ts';
import { isPlainDate } from '../domain/calendar/plain-date.ts';
import { ok, type Result, refuse } from '../domain/shared/refusal.ts';

/** The first regulations on disclosure took force then: no request is older (2008年5月1日起施行). */
const FIRST_DAY = '2008-05-01';
const LAST_DAY = '2099-12-31';
const MOST_EVENTS = 1000;
const LONGEST_ID = 100;
const MOST_FAULTS_SHOWN = 10;

const day = z
  .string({ error: '应当是 YYYY-MM-DD 形式的日期文字' })
  .refine(isPlainDate, {
    error: (issue) => `没有这一天：${String(issue.input)}（应当是 YYYY-MM-DD 形式的真实日期）`,
  })
  .refine((text) => text >= FIRST_DAY && text <= LAST_DAY, {
    error: `日期应当在 ${FIRST_DAY} 至 ${LAST_DAY} 之间`,
  });

const id = z
  .string({ error: '编号应当是文字' })
  .trim()
  .min(1, { error: '编号不能为空' })
  .max(LONGEST_ID, { error: `编号不能超过${LONGEST_ID}个字` })
  .optional();

const plainEvent = <Type extends ClockEvent['type']>(type: Type) =>
  z.strictObject({ type: z.literal(type), on: day });
const consultation = <Type extends ClockEvent['type']>(type: Type) =>
  z.strictObject({ type: z.literal(type), on: day, id });

const TYPES = [
  'received',
  'clarification-requested',
  'clarification-received',
  'consultation-sent',
  'consultation-returned',
  'fee-noticed',
  'fee-paid',
  'extended',
  'stopped',
] as const satisfies readonly ClockEvent['type'][];

const event = z.discriminatedUnion(
  'type',
  [
    plainEvent('received'),
    plainEvent('clarification-requested'),
    plainEvent('clarification-received'),
    consultation('consultation-sent'),
    consultation('consultation-returned'),
    plainEvent('fee-noticed'),
    plainEvent('fee-paid'),
    z.strictObject({
      type: z.literal('extended'),
      on: day,
      days: z.number({ error: '延长天数应当是数字' }).int({ error: '延长天数应当是整数' }),
    }),
    plainEvent('stopped'),
  ],
  {
    error: (issue) =>
      issue.code === 'invalid_union'
        ? `应当是下列之一：${TYPES.join('、')}`
        : '事项应当是 {"type":…,"on":…} 形式的对象',
  },
);

const clockInput = z.strictObject({
  events: z
    .array(event, { error: '应当是事项的列表' })
    .max(MOST_EVENTS, { error: `事项不能超过${MOST_EVENTS}个` }),
});

/** The events in a clock file, or what is wrong with it: every fault with its place, as `events[2].on`. */
export function parseClockInput(text: string): Result<readonly ClockEvent[]> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const parsed = clockInput.safeParse(json.value);
  // Zod types a left-out `id` as `undefined`, the domain as absent; at run time both are the same object.
  if (parsed.success) return ok(parsed.data.events as readonly ClockEvent[]);
  const { issues } = parsed.error;
  const shown = issues.slice(0, MOST_FAULTS_SHOWN).map(describe).join('；');
  const more = issues.length > MOST_FAULTS_SHOWN ? `；等共${issues.length}处` : '';
  return refuse('bad-input', `${shown}${more}`);
}

function parseJson(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    return refuse('not-json', `不是有效的 JSON${placeOf((error as Error).message)}`);
  }
}

/** Where the text breaks off or goes wrong, as far as the engine tells it; its English words are left out. */
function placeOf(message: string): string {
  if (message.startsWith('Unexpected end')) return '：内容为空或者不完整';
  const [, line, column] = /\(line (\d+) column (\d+)\)$/.exec(message) ?? [];
  return line && column ? `：第${line}行第${column}个字符处有误` : '';
}

function describe(issue: z.core.$ZodIssue): string {
  const path = issue.path.reduce<string>(
    (place, part) =>
      typeof part === 'number' ? `${place}[${part}]` : `${place}${place && '.'}${String(part)}`,
    '',
  );
  const place = path === '' ? '' : `${path}：`;
  if (issue.code === 'unrecognized_keys') return `${place}有不认识的字段 ${issue.keys.join('、')}`;
  if (issue.code === 'invalid_type' && path === '') return '应当是 {"events":[…]} 形式的对象';
  return `${place}${issue.message}`;
}
