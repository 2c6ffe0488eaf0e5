import { threadCpuUsage } from 'node:process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesIn, TODAY } from './check-release.steps.ts';
import { checkRelease } from './check-release.ts';
import { readText } from './read-text.ts';
import { OFFICIAL_WORDING } from './wording/official-wording.data.ts';
import { createWordList } from './wording/wording.ts';

const PARAGRAPH =
  '甘州区人民政府关于印发2025年政务公开工作要点的通知，各乡镇人民政府，各街道办事处，区直各部门：现将有关事项通知如下，请认真贯彻执行。联系电话：0936-8212345，项目代码2024-620702-48-01-100000，共计3700.5万元，较上年增长3.2%。';

/** Ten megabytes of UTF-8 in paragraphs, with one leak at the very end. */
function tenMegabytes() {
  const bytes = new TextEncoder().encode(PARAGRAPH).length;
  const segments = Array.from({ length: Math.ceil(10_000_000 / bytes) }, (_, at) => ({
    where: `第${at + 1}段`,
    text: PARAGRAPH,
  }));
  return [...segments, { where: '末段', text: '手机13900001234' }];
}

/**
 * More than any machine needs for what takes one to three seconds here, and far less than a search that
 * looks at every character again for every other would take: hours.
 */
const HANGING = 25_000;

/** Milliseconds of one core that some work takes, whatever else the machine does meanwhile. */
function cpuMilliseconds(work: () => unknown): number {
  const from = threadCpuUsage();
  work();
  const { user, system } = threadCpuUsage(from);
  return (user + system) / 1000;
}

describe('the check before publication', () => {
  it('reads ten megabytes in seconds and finds the leak at the end', () => {
    const segments = tenMegabytes();
    const words = createWordList(OFFICIAL_WORDING);
    const run = () => checkRelease([{ part: 'body', segments }], null, { today: TODAY, words });
    expect(run().map(({ place }) => place.where)).toEqual(['末段']);
    // 0.75 s when the machine has nothing else to do.
    expect(cpuMilliseconds(run)).toBeLessThan(HANGING);
  });

  it('finds 50 000 words in ten megabytes in seconds', () => {
    const words = Array.from({ length: 50_000 }, (_, at) => ({
      wrong: String.fromCharCode(0x4e00 + (at % 199), 0x5000 + (at % 211), 0x6000 + at / 2),
      right: '对',
      kind: 'typo' as const,
    }));
    const list = createWordList(words);
    const text = readText({ part: 'body', segments: tenMegabytes() });
    expect(cpuMilliseconds(() => list.find(text))).toBeLessThan(HANGING);
  });

  it('gives the same findings and keys for the same input', () => {
    const texts = [
      { part: 'title' as const, segments: [{ where: '标题', text: '帐户管理' }] },
      { part: 'body' as const, segments: [{ where: '第1段', text: '电话13900001234,内部资料' }] },
    ];
    const run = () => checkRelease(texts, null, { today: TODAY, words: createWordList(OFFICIAL_WORDING) });
    expect(run()).toEqual(run());
  });

  it('never fails and tells a place for all it finds, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        '身份证',
        '13900001234',
        '\t',
        '（',
        '”',
        '\u2029',
        '\ud800',
        '２０２５年',
        '机密★',
        '姓名：',
        '合计',
      ),
    );
    const segment = fc.record({
      where: fc.constantFrom('第1段', '第1表第1行', '第1表第2行'),
      text: fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    });
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 6 }), (segments) => {
        for (const { place } of checkRelease([{ part: 'body', segments }], null, {
          today: TODAY,
          words: null,
        }))
          expect(segments.map(({ where }) => where)).toContain(place.where);
      }),
    );
  });

  it('judges style in what the organ writes, not in attached files', () => {
    expect(codesIn('为此,特作通知')).toEqual(['half-width-mark']);
    expect(codesIn('为此,特作通知', 'attachment')).toEqual([]);
  });

  it.each([
    ['digits with blanks', '1 '.repeat(200_000)],
    ['dashes', '1-'.repeat(200_000)],
    ['brackets', '（'.repeat(200_000)],
    ['cues', '住址'.repeat(100_000)],
    ['names', '申请人：张'.repeat(60_000)],
    ['marks', '内部资料，'.repeat(60_000)],
    ['tabs', `姓名\t${'张三\t'.repeat(20_000)}`],
  ])('is not held up by a text made of %s', (_, text) => {
    const run = () =>
      checkRelease([{ part: 'body', segments: [{ where: '第1段', text }] }], null, {
        today: TODAY,
        words: null,
      });
    expect(cpuMilliseconds(run)).toBeLessThan(HANGING);
  });
});
