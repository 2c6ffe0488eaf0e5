import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../../tests/factories/command.ts';
import { runClock } from './clock.ts';

/** Runs the command with `input` on standard input and gives back all it said. */
const run = (args: readonly string[], input: unknown = '', english = false) =>
  runCommand(runClock, args, { stdin: typeof input === 'string' ? input : JSON.stringify(input), english });

const received = { type: 'received', on: '2025-05-12' };
const consulted = {
  events: [
    received,
    { type: 'consultation-sent', on: '2025-05-19', id: 'a' },
    { type: 'consultation-returned', on: '2025-06-10', id: 'a' },
  ],
};

describe('gongkai clock', () => {
  test('prints the proof in Chinese with every day, holiday, notice and article', async () => {
    const { code, out, err } = await run(['-'], consulted);
    expect([code, err]).toEqual([0, '']);
    for (const text of [
      '答复期限届满日  2025年7月1日（星期二）',
      '第20个工作日',
      '2025年5月20日至2025年6月10日：征求意见所需时间，不计入答复期限（其中工作日15个）',
      '星期六休息',
      '第三十三条第三款',
    ]) {
      expect(out).toContain(text);
    }
  });

  test('prints JSON with the due day, state, provisional and trace', async () => {
    const { code, out } = await run(['--json', '-'], consulted);
    const reading = JSON.parse(out);
    expect(code).toBe(0);
    expect(reading).toMatchObject({ replyDueOn: '2025-07-01', state: 'running', provisional: false });
    expect(reading.trace.filter((line: { kind: string }) => line.kind === 'counted')).toHaveLength(20);
  });

  test('a paused clock has no due day and says so', async () => {
    const events = consulted.events.slice(0, 2);
    expect(JSON.parse((await run(['-', '--json'], { events })).out)).toMatchObject({
      replyDueOn: null,
      state: 'paused',
    });
    expect((await run(['-'], { events })).out).toContain('答复期限届满日  尚不能确定');
  });

  test('a waiting and a stopped clock are named so, an extension is shown', async () => {
    const waiting = { events: [received, { type: 'clarification-requested', on: '2025-05-14' }] };
    expect((await run(['-'], waiting)).out).toContain('等待申请人补正');
    const stopped = {
      events: [
        received,
        { type: 'extended', on: '2025-05-14', days: 5 },
        { type: 'stopped', on: '2025-05-15' },
      ],
    };
    const { out } = await run(['-'], stopped);
    expect(out).toContain('已经办结');
    expect(out).toContain('25个工作日（含延长5个工作日）');
  });

  test('a provisional due day carries a warning', async () => {
    const { out } = await run(['-'], { events: [{ type: 'received', on: '2026-12-15' }] });
    expect(out).toContain('2027年1月12日（星期二）（暂定）');
    expect(out).toContain('注意：');
  });

  test('an impossible sequence is refused with the reason and status 2', async () => {
    const events = [received, { type: 'extended', on: '2025-06-10', days: 5 }];
    const { code, out, err } = await run(['-', '--json'], { events });
    expect(code).toBe(2);
    expect(err).toContain('2025年6月10日');
    expect(JSON.parse(out).refusal).toMatchObject({
      code: 'extension-too-late',
      article: '《中华人民共和国政府信息公开条例》第三十三条第二款',
    });
    expect((await run(['-'], { events })).out).toBe('');
  });

  test.each([
    [
      'a day that does not exist',
      { events: [{ type: 'received', on: '2025-02-30' }] },
      '没有这一天：2025-02-30',
    ],
    ['a day before the law', { events: [{ type: 'received', on: '1999-01-01' }] }, '2008-05-01'],
    ['a day that is a number', { events: [{ type: 'received', on: 20_250_512 }] }, 'events[0].on'],
    ['an unknown type', { events: [{ type: 'recieved', on: '2025-05-12' }] }, '应当是下列之一：received'],
    ['an event that is none', { events: [5] }, 'events[0]：事项应当是'],
    ['an unknown field', { events: [{ ...received, note: '' }] }, 'events[0]：有不认识的字段 note'],
    ['an unknown field outside', { events: [], more: 1 }, '有不认识的字段 more'],
    ['an id where there is none', { events: [{ ...received, id: 'a' }] }, '有不认识的字段 id'],
    [
      'an empty id',
      { events: [received, { type: 'consultation-sent', on: '2025-05-13', id: ' ' }] },
      '编号不能为空',
    ],
    [
      'an extension without days',
      { events: [received, { type: 'extended', on: '2025-05-13' }] },
      'events[1].days',
    ],
    ['half a day', { events: [received, { type: 'extended', on: '2025-05-13', days: 1.5 }] }, '整数'],
    ['no list', { events: {} }, 'events：应当是事项的列表'],
    ['no object', [received], '{"events":[…]}'],
    ['half a JSON', '{"events":[', '不是有效的 JSON：内容为空或者不完整\n'],
    ['a comma too many', '{"events":[],\n}', '不是有效的 JSON：第2行第1个字符处有误\n'],
    ['no JSON', 'x', '不是有效的 JSON\n'],
    ['no event', { events: [] }, '没有收到申请的记录'],
    ['too many events', { events: Array.from({ length: 1001 }, () => received) }, '不能超过1000个'],
    ['many faults', { events: Array.from({ length: 12 }, () => 5) }, '等共12处'],
    ['a text without end', ' '.repeat(1_000_001), '不予读取'],
  ])('refuses %s with status 2', async (_, input, reason) => {
    const { code, out, err } = await run(['-'], input);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(reason);
  });

  test('accepts a byte order mark', async () => {
    expect((await run(['-'], `\uFEFF${JSON.stringify(consulted)}`)).code).toBe(0);
  });

  test.each([[[]], [['-', 'x']], [['--yaml', '-']], [['--json']]])(
    'wrong usage %j ends with status 64',
    async (args) => {
      const { code, out, err } = await run(args);
      expect([code, out]).toEqual([64, '']);
      expect(err).toContain('用法');
    },
  );

  test('help is given in Chinese and in English', async () => {
    expect((await run(['--help'])).out).toContain('退出状态');
    expect(await run(['-h'], '', true)).toMatchObject({ code: 0, err: '' });
    expect((await run([], '', true)).err).toContain('Usage: gongkai clock');
    expect((await run(['-'], 'x', true)).err).toContain('Refused: ');
  });
});

describe('gongkai clock with a file', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), '期限 '));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('reads a file with Chinese characters and a space in its name', async () => {
    const file = join(folder, '事项 1.json');
    await writeFile(file, JSON.stringify(consulted));
    expect((await run([file])).out).toContain('2025年7月1日');
  });

  test('a missing file, a folder and a file far too long are refused', async () => {
    const none = join(folder, 'none.json');
    expect(await run([none])).toEqual({ code: 2, out: '', err: `不予计算：不能读取${none}：文件不存在\n` });
    expect((await run([folder])).err).toContain(`不能读取${folder}：这是文件夹，不是文件`);
    const long = join(folder, 'long.json');
    await writeFile(long, ' '.repeat(1_200_000));
    expect((await run([long])).err).toContain('不予读取');
  });

  test('a standard input that cannot be read is refused', async () => {
    const code = await runClock(['-'], {
      stdin: () => Promise.reject(new Error('closed')),
      out: () => {},
      err: () => {},
      english: false,
    });
    expect(code).toBe(2);
  });
});
