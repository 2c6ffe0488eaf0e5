import { createReadStream } from 'node:fs';
import type { ClockReading } from '../domain/access-requests/clock-events.ts';
import { readClock } from '../domain/access-requests/reply-clock.ts';
import { STATUTORY_CALENDAR } from '../domain/calendar/statutory-calendar.ts';
import { ok, type Refusal, type Result, refuse } from '../domain/shared/refusal.ts';
import type { CliIo } from './cli-io.ts';
import { parseClockInput } from './clock-input.ts';
import { printProof } from './clock-proof.ts';

const EXIT = { done: 0, refused: 2, usage: 64 } as const;
const LONGEST_INPUT = 1_000_000;

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: '：文件不存在',
  ENOTDIR: '：文件不存在',
  EACCES: '：没有读取权限',
  EPERM: '：没有读取权限',
  EISDIR: '：这是文件夹，不是文件',
};

const USAGE_CHINESE = `用法：gongkai clock FILE|- [--json]

由申请的各个事项计算答复期限，并列出期限计算书。FILE 为 JSON 文件，- 表示标准输入：
  {"events":[{"type":"received","on":"2025-05-12"},
             {"type":"consultation-sent","on":"2025-05-19","id":"甲"},
             {"type":"consultation-returned","on":"2025-06-10","id":"甲"}]}
事项：received 收到申请（法定收到之日） · clarification-requested 告知补正 · clarification-received 收到补正
      consultation-sent 征求意见 · consultation-returned 意见返回或者期满 · fee-noticed 收费通知
      fee-paid 缴费 · extended 延长（另写 days） · stopped 办结
只有一项征求意见未返回时，id 可以省略。
  --json  以 JSON 输出：replyDueOn、state、provisional、trace 等
退出状态：0 已计算；2 不予计算（事项不可能、输入有误、文件不能读取），理由在标准错误；64 用法有误
`;

const USAGE_ENGLISH = `Usage: gongkai clock FILE|- [--json]

Computes the reply period of a request from its events, with the proof of every day. FILE is JSON, - is standard input:
  {"events":[{"type":"received","on":"2025-05-12"},
             {"type":"consultation-sent","on":"2025-05-19","id":"a"},
             {"type":"consultation-returned","on":"2025-06-10","id":"a"}]}
Events: received (legal day of receipt), clarification-requested, clarification-received, consultation-sent,
        consultation-returned, fee-noticed, fee-paid, extended (with days), stopped.
id may be left out while only one consultation is open.
  --json  print JSON: replyDueOn, state, provisional, trace and more
Exit status: 0 computed; 2 refused (impossible sequence, bad input, unreadable file), reason on standard error; 64 wrong usage
`;

/**
 * `gongkai clock FILE|- [--json]`: the reply period of the events in a file, with its proof.
 *
 * Answers the exit status: 0 computed, 2 refused with the reason on standard error, 64 wrong usage.
 */
export async function runClock(args: readonly string[], io: CliIo): Promise<number> {
  const usage = io.english ? USAGE_ENGLISH : USAGE_CHINESE;
  if (args.some((arg) => arg === '--help' || arg === '-h')) {
    io.out(usage);
    return EXIT.done;
  }
  const [source, ...more] = args.filter((arg) => arg !== '--json');
  if (source === undefined || more.length > 0 || (source.startsWith('-') && source !== '-')) {
    io.err(usage);
    return EXIT.usage;
  }
  const asJson = args.includes('--json');
  const reading = await readingFrom(source, io);
  if (!reading.ok) return printRefusal(reading.refusal, asJson, io);
  io.out(asJson ? `${JSON.stringify(reading.value, null, 2)}\n` : printProof(reading.value));
  return EXIT.done;
}

async function readingFrom(source: string, io: CliIo): Promise<Result<ClockReading>> {
  const text = await textOf(source, io);
  if (!text.ok) return text;
  const events = parseClockInput(text.value);
  return events.ok ? readClock(events.value, STATUTORY_CALENDAR) : events;
}

async function textOf(source: string, io: CliIo): Promise<Result<string>> {
  const name = source === '-' ? '标准输入' : source;
  try {
    const text = source === '-' ? new TextDecoder().decode(await io.stdin()) : await startOf(source);
    if (text.length > LONGEST_INPUT) {
      return refuse('input-too-long', `${name}超过${LONGEST_INPUT}个字符，不予读取`);
    }
    return ok(text);
  } catch (error) {
    return refuse('unreadable', `不能读取${name}${reasonOf((error as NodeJS.ErrnoException).code)}`);
  }
}

/** Why a file cannot be read, in Chinese; a rare fault keeps its code, by which it can be looked up. */
function reasonOf(code: string | undefined): string {
  if (code === undefined) return '';
  return UNREADABLE[code] ?? `（错误代码 ${code}）`;
}

/** The text of a file, left off soon after it has proved too long: a device may never end. */
async function startOf(file: string): Promise<string> {
  let text = '';
  for await (const chunk of createReadStream(file, 'utf8')) {
    text += chunk;
    if (text.length > LONGEST_INPUT) break;
  }
  return text;
}

function printRefusal(refusal: Refusal, asJson: boolean, io: CliIo): number {
  const article = refusal.article === null ? '' : `〔${refusal.article}〕`;
  io.err(`${io.english ? 'Refused: ' : '不予计算：'}${refusal.message}${article}\n`);
  if (asJson) io.out(`${JSON.stringify({ refusal }, null, 2)}\n`);
  return EXIT.refused;
}
