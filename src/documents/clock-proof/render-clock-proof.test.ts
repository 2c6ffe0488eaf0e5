import { afterAll, describe, expect, it } from 'vitest';
import type { ClockEvent, ClockReading } from '../../domain/access-requests/clock-events.ts';
import { readClock } from '../../domain/access-requests/reply-clock.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { STATUTORY_CALENDAR } from '../../domain/calendar/statutory-calendar.ts';
import { createDocumentCompiler } from '../letters/document-compiler.ts';
import { clockProofData, renderClockProof } from './render-clock-proof.ts';

const compiler = createDocumentCompiler();
afterAll(() => compiler.close());

function reading(...events: ClockEvent[]): ClockReading {
  const result = readClock(events, STATUTORY_CALENDAR);
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
}

const RECEIVED: ClockEvent = { type: 'received', on: plainDate('2025-05-12') };
const SENT: ClockEvent = { type: 'consultation-sent', on: plainDate('2025-05-20') };
const RETURNED: ClockEvent = { type: 'consultation-returned', on: plainDate('2025-06-04') };
const EXTENDED: ClockEvent = { type: 'extended', on: plainDate('2025-06-16'), days: 10 };

const proofOf = (of: ClockReading) => ({
  reading: of,
  requestNumber: 'QH-2025-00017',
  organ: '清河区人民政府办公室',
  printedOn: plainDate('2025-06-16'),
});

describe('the proof of a due day', () => {
  it('is tagged PDF/A-2a with the same bytes each time', async () => {
    const input = proofOf(reading(RECEIVED, SENT, RETURNED, EXTENDED));
    const pdf = await renderClockProof(compiler, input);
    const file = Buffer.from(pdf).toString('latin1');
    expect(file).toContain('/StructTreeRoot');
    expect(file).toMatch(/\/S \/TH\b/);
    expect(file).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(file).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(Buffer.from(await renderClockProof(compiler, input)).equals(Buffer.from(pdf))).toBe(true);
  });

  it('has one row for every line of the reading, with the article under its short name', () => {
    const whole = reading(RECEIVED, SENT, RETURNED, EXTENDED);
    const { rows, result, facts } = clockProofData(proofOf(whole));
    expect(rows).toHaveLength(whole.trace.length);
    expect(rows[0]).toMatchObject({ day: '2025年5月12日（周一）', count: '—' });
    expect(rows.every((row) => !row.article.includes('中华人民共和国政府信息公开条例'))).toBe(true);
    expect(result.value).toContain('2025年');
    expect(facts).toContainEqual(['期限', '30个工作日（含延长10个工作日）']);
  });

  it('says that the day is open while a consultation pauses the clock', async () => {
    const paused = proofOf(reading(RECEIVED, SENT));
    expect(clockProofData(paused).result).toMatchObject({ value: '待定', note: '期限恢复计算后确定。' });
    expect((await renderClockProof(compiler, paused)).length).toBeGreaterThan(10_000);
  });

  it('warns where the holidays of the year are not known yet', () => {
    const far = reading({ type: 'received', on: plainDate('2031-03-03') });
    expect(clockProofData(proofOf(far)).result.note).toContain('暂定');
  });
});
