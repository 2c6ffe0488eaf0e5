import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import { ENDED } from '../../../../src/domain/access-requests/lifecycle.data.ts';
import type { Urgency } from '../due-badge.tsx';

/** Working days within which a case counts as due soon, as the lists count it. */
const SOON = 3;

/** How the due day of the case stands; `null` before the reply period has begun. */
export function urgencyOf({ status, servedOn, clock }: CaseView): Urgency | null {
  if (ENDED.has(status) || servedOn || clock.state === 'stopped') return 'ended';
  if (clock.state === 'not-started') return null;
  if (clock.state !== 'running' || clock.remainingDays === null) return 'paused';
  if (clock.remainingDays < 0) return 'overdue';
  return clock.remainingDays <= SOON ? 'soon' : 'running';
}
