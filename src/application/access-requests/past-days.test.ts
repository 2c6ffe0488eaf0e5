import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import { pastDays } from './past-days.ts';

const day = (text: string) => text as PlainDate;

describe('the days a draft says something has happened on', () => {
  test('are none where nothing is said', () => {
    expect(pastDays({})).toEqual([]);
    expect(pastDays({ evidence: { publicInterest: '已经公开' } })).toEqual([]);
  });

  test('are those of the earlier reply, the transfer and the evidence; a decision still to come is none', () => {
    const days = pastDays({
      earlierReply: { number: '告〔2025〕1号', on: day('2025-01-01') },
      archives: { name: '档案馆', contact: '电话', transferredOn: day('2025-01-02') },
      evidence: {
        routesChecked: { checkedOn: day('2025-01-03'), result: '可以打开', snapshot: '第1号' },
        impactStudy: { impact: '影响', studiedOn: day('2025-01-04'), record: '纪要' },
        formedBefore: { formedOn: day('2025-01-05'), decision: '决定', decidedOn: day('2099-01-01') },
      },
    });
    expect(days).toEqual(['2025-01-01', '2025-01-02', '2025-01-03', '2025-01-04', '2025-01-05']);
  });
});
