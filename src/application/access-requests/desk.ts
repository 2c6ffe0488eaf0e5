import type { AccessRequestRow } from '../../database/access-requests.ts';
import type { Status } from '../../domain/access-requests/lifecycle.data.ts';
import type { Permission } from '../../domain/staff/roles.data.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import { caseLines, type Urgency } from './list-cases.ts';

/** What each status waits for: the next step in words, and who may take it. */
const NEXT: Readonly<
  Partial<Record<Status, { readonly step: string; readonly who: Permission; readonly whose: string }>>
> = {
  'to-confirm': { step: '与申请人联系确认', who: 'requests:register', whose: '登记员' },
  received: { step: '受理分办', who: 'requests:assign', whose: '公开工作机构' },
  'in-hand': { step: '检索、征求意见并拟稿', who: 'requests:handle', whose: '承办人' },
  'awaiting-clarification': { step: '等待申请人补正', who: 'requests:handle', whose: '申请人' },
  'awaiting-fee': { step: '等待申请人缴费', who: 'requests:handle', whose: '申请人' },
  drafted: { step: '提交审核', who: 'requests:handle', whose: '承办人' },
  'in-review': { step: '法制审核、保密审查', who: 'requests:review-legal', whose: '审核人' },
  'to-sign': { step: '签发', who: 'requests:sign', whose: '签发人' },
  signed: { step: '送达', who: 'requests:serve', whose: '公开工作机构' },
  served: { step: '办结', who: 'requests:serve', whose: '公开工作机构' },
};

const ORDER: Readonly<Record<Urgency, number>> = { overdue: 0, soon: 1, running: 2, paused: 3, ended: 4 };

function mayActOn(actor: Actor, row: AccessRequestRow): boolean {
  const next = NEXT[row.status as Status];
  if (!next) return false;
  if (row.status === 'in-review')
    return actor.permissions.has('requests:review-legal') || actor.permissions.has('requests:review-secrecy');
  if (next.who === 'requests:handle') return row.handlerId === actor.staffId;
  return actor.permissions.has(next.who);
}

/** The desk: what must be done, until when, by whom and why; the most urgent first. */
export const desk = (app: App, actor: Actor) => {
  demand(actor, 'requests:read');
  return app.store.read(actor.agencyId, async (tx) => {
    const rows = await tx.requests.open();
    const mine = new Set(rows.filter((row) => mayActOn(actor, row)).map((row) => row.id));
    const lines = (await caseLines(app, tx, rows)).map((line) => ({
      ...line,
      mine: mine.has(line.id),
      next: NEXT[line.status as Status]?.step ?? '',
      whose:
        line.status === 'in-hand' || line.status === 'drafted'
          ? (line.handler ?? '承办人')
          : (NEXT[line.status as Status]?.whose ?? ''),
    }));
    const sorted = lines.sort(
      (a, b) =>
        ORDER[a.urgency] - ORDER[b.urgency] ||
        (a.remainingDays ?? 999) - (b.remainingDays ?? 999) ||
        a.number.localeCompare(b.number),
    );
    const count = (urgency: Urgency) => lines.filter((it) => it.urgency === urgency).length;
    return {
      today: app.today(),
      counts: {
        open: lines.length,
        overdue: count('overdue'),
        soon: count('soon'),
        paused: count('paused'),
        mine: mine.size,
      },
      items: sorted,
    };
  });
};
