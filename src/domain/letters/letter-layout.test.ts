import { describe, expect, it } from 'vitest';
import type { LetterData } from './letter.ts';
import { formatOf, laidOut, layoutOf, letterheadOf, USUAL_LAYOUT } from './letter-layout.ts';
import { composeSample } from './sample-letters.data.ts';
import { PROCEDURE_SAMPLES } from './sample-procedure.data.ts';

function value(result: ReturnType<typeof composeSample>): LetterData {
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
}

const reply = value(composeSample('partial'));
const notice = value(PROCEDURE_SAMPLES.L05());
const last = ({ paragraphs }: LetterData) => paragraphs.at(-1)?.text;

describe('the layout of a letter', () => {
  it('of an organ that set nothing changes no word', () => {
    for (const letter of [reply, notice])
      expect(laidOut(letter, USUAL_LAYOUT)).toEqual({ ...letter, layout: USUAL_LAYOUT });
  });

  it('survives JSON, so that a letter signed with it is set alike for ever', () => {
    const layout = { ...USUAL_LAYOUT, replyFormat: 'letter' as const, letterhead: 'preprinted' as const };
    const kept = JSON.parse(JSON.stringify(laidOut(reply, layout))) as LetterData;
    expect(layoutOf(kept)).toEqual(layout);
    expect(formatOf(kept)).toBe('letter');
  });

  it('of a letter signed before there were layouts is the usual one', () => {
    expect([formatOf(reply), formatOf(notice)]).toEqual(['document', 'letter']);
    expect(layoutOf(reply)).toEqual(USUAL_LAYOUT);
  });

  it('closes a notice with the organ’s words in place of the usual ones, once', () => {
    const closed = laidOut(notice, { ...USUAL_LAYOUT, noticeClosing: '专此告知。' });
    expect(last(closed)).toBe('专此告知。');
    expect(closed.paragraphs).toHaveLength(notice.paragraphs.length);
    expect(JSON.stringify(closed.paragraphs)).not.toContain('特此告知');
  });

  it('closes a reply only where the organ wants it, before the remedies', () => {
    const closed = laidOut(reply, { ...USUAL_LAYOUT, replyClosing: '特此告知。' });
    expect(last(closed)).toBe('特此告知。');
    expect(closed.remedy).toEqual(reply.remedy);
    expect(last(laidOut(reply, { ...USUAL_LAYOUT, replyClosing: '　' }))).toBe(last(reply));
  });

  it('puts the organ’s note in place of the telephone, and never touches remedies or signature', () => {
    const noted = laidOut(reply, { ...USUAL_LAYOUT, officeNote: '公开科，工作日9:00—17:00' });
    expect(noted.agency).toEqual({ ...reply.agency, contact: '公开科，工作日9:00—17:00' });
    expect([noted.remedy, noted.number, noted.signedOn]).toEqual([
      reply.remedy,
      reply.number,
      reply.signedOn,
    ]);
  });

  it('shows 文件 above documents only', () => {
    expect(letterheadOf(reply, 'document')).toBe('清河区人民政府办公室文件');
    expect(letterheadOf(reply, 'letter')).toBe('清河区人民政府办公室');
  });
});
