import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Permission } from '../staff/roles.data.ts';
import { decideReport, offeredReportActions, type ReportStanding } from './decide-report.ts';
import { REPORT_ACTIONS, REPORT_STATUSES, REPORT_TRANSITIONS } from './report-lifecycle.data.ts';

const ALL = new Set<Permission>(['reports:edit', 'reports:review', 'reports:approve', 'reports:publish']);
const person = fc.constantFrom('a', 'b', 'c');
const standing = fc.record({
  status: fc.constantFrom(...REPORT_STATUSES),
  writtenBy: fc.option(person),
  reviewedBy: fc.option(person),
});
const at = (status: ReportStanding['status']): ReportStanding => ({
  status,
  writtenBy: 'writer',
  reviewedBy: 'reviewer',
});

describe('the way of a report', () => {
  it('lets an action succeed exactly where it is offered', () => {
    fc.assert(
      fc.property(standing, person, fc.constantFrom(...REPORT_ACTIONS), (where, staffId, action) => {
        const offered = offeredReportActions(where, { staffId, permissions: ALL }).includes(action);
        expect(decideReport(action, where, { staffId, reason: '有误' }).ok).toBe(offered);
      }),
    );
  });

  it('offers nothing to whom nothing is permitted', () => {
    fc.assert(
      fc.property(standing, person, (where, staffId) => {
        expect(offeredReportActions(where, { staffId, permissions: new Set() })).toEqual([]);
      }),
    );
  });

  it('leads from every status to the portal', () => {
    const steps = Object.values(REPORT_TRANSITIONS).flatMap(({ from, to }) => from.map((it) => [it, to]));
    const reached = new Set(['published']);
    for (const _ of REPORT_STATUSES)
      for (const [from = '', to = ''] of steps) if (reached.has(to)) reached.add(from);
    expect([...reached].sort()).toEqual([...REPORT_STATUSES].sort());
  });

  it.each([
    ['review', 'submitted', 'writer'],
    ['approve', 'reviewed', 'writer'],
    ['approve', 'reviewed', 'reviewer'],
  ] as const)('%s is done by another person (%s, %s)', (action, status, staffId) => {
    const asked = { staffId, reason: '' };
    expect(decideReport(action, at(status), asked)).toMatchObject({ refusal: { code: 'same-person' } });
    expect(decideReport(action, at(status), { ...asked, staffId: 'other' }).ok).toBe(true);
  });

  it.each(['return', 'reopen', 'correct'] as const)('%s asks a reason', (action) => {
    const from = at(REPORT_TRANSITIONS[action].from[0] ?? 'draft');
    const tried = (reason: string) => decideReport(action, from, { staffId: 'other', reason });
    expect(tried(' ')).toMatchObject({ refusal: { code: 'reason-missing' } });
    expect(tried('第二部分数字有误').ok).toBe(true);
  });

  it('says where the report stands and where the action belongs', () => {
    const answer = decideReport('approve', at('draft'), { staffId: 'other', reason: '' });
    expect(answer).toMatchObject({ refusal: { code: 'report-not-there' } });
    expect(answer.ok ? '' : answer.refusal.message).toContain(
      '现为“编制中”，不能审定；审定应在“待审定”时进行',
    );
  });
});
