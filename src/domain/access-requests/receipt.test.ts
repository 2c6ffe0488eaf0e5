import { describe, expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { type Arrival, CHANNELS, decideReceipt, needsConfirmation, RECEIPT_RULES } from './receipt.ts';

const arrivedOn = plainDate('2025-03-03');
const confirmedOn = plainDate('2025-03-05');
const arrival = (channel: Arrival['channel'], changes: Partial<Arrival> = {}): Arrival => ({
  channel,
  arrivedOn,
  confirmedOn: null,
  confirmationAnnounced: false,
  ...changes,
});

describe('decideReceipt', () => {
  test.each(['online', 'in-person', 'oral', 'registered-mail'] as const)(
    '%s counts from the day of arrival without confirmation',
    (channel) => {
      expect(decideReceipt(arrival(channel)).legalOn).toBe(arrivedOn);
      expect(decideReceipt(arrival(channel, { confirmedOn })).legalOn).toBe(arrivedOn);
    },
  );

  test.each(['ordinary-mail', 'fax', 'email', 'other'] as const)(
    '%s has no legal day until the applicant is reached, then counts from that day',
    (channel) => {
      expect(decideReceipt(arrival(channel))).toMatchObject({ legalOn: null, safeOn: arrivedOn });
      expect(decideReceipt(arrival(channel, { confirmedOn }))).toMatchObject({
        legalOn: confirmedOn,
        safeOn: arrivedOn,
      });
    },
  );

  test('on-line counts from confirmation only where the organ announced it', () => {
    expect(decideReceipt(arrival('online', { confirmationAnnounced: true })).legalOn).toBeNull();
    const announced = decideReceipt(arrival('online', { confirmationAnnounced: true, confirmedOn }));
    expect(announced.legalOn).toBe(confirmedOn);
    expect(announced.basis).toContain('事先公告');
  });

  test('an announcement changes nothing for a letter that is signed for', () => {
    expect(needsConfirmation('registered-mail', true)).toBe(false);
  });

  test('a call before the letter came does not make it received before it came', () => {
    const early = decideReceipt(arrival('fax', { confirmedOn: plainDate('2025-03-01') }));
    expect(early.legalOn).toBe(arrivedOn);
  });

  test('every channel names its article, and the legal day is never before the safe day', () => {
    for (const channel of CHANNELS) {
      const { legalOn, safeOn, basis } = decideReceipt(arrival(channel, { confirmedOn }));
      expect(basis.startsWith(RECEIPT_RULES[channel].article)).toBe(true);
      expect(legalOn !== null && legalOn >= safeOn).toBe(true);
    }
  });
});
