import { afterAll, describe, expect, test } from 'vitest';
import { packed, word } from './corpus/office.fixture.ts';
import { createReleaseGate } from './release-gate.ts';

const long = (count: number) => packed({ 'word/document.xml': `<a>${'<b c="d"/>'.repeat(count)}</a>` });

describe('the thread of the release gate', () => {
  const hurried = createReleaseGate(1);
  const gate = createReleaseGate();
  afterAll(async () => {
    await hurried.close();
    await gate.close();
  });

  test('tells a file that takes too long as one that cannot be inspected', async () => {
    const { leaks } = await hurried.inspect({ name: '材料.docx', bytes: long(300_000) });
    expect(leaks).toEqual([{ code: 'slow-file', where: '材料.docx', excerpt: '' }]);
  });

  test('looks into the next file all the same, and into several at once', async () => {
    const files = Array.from({ length: 5 }, (_, at) => ({ name: `${at}.docx`, bytes: word('') }));
    const readings = await Promise.all(files.map((it) => gate.inspect(it)));
    expect(readings.map((it) => it.leaks)).toEqual([[], [], [], [], []]);
  });

  test('starts anew after it was stopped over a file', async () => {
    await hurried.inspect({ name: '材料.docx', bytes: long(300_000) });
    expect((await hurried.clean({ name: '材料.docx', bytes: long(300_000) })).ok).toBe(false);
    expect((await gate.clean({ name: '材料.docx', bytes: word('') })).ok).toBe(true);
  });
});
