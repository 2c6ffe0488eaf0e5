import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { ReplyFactsInput } from './reply-facts-schema.ts';

/** The days a draft says something has happened on; none of them may lie ahead. */
export function pastDays({ earlierReply, archives, evidence }: ReplyFactsInput): readonly PlainDate[] {
  const days = [
    earlierReply?.on,
    archives?.transferredOn,
    evidence?.routesChecked?.checkedOn,
    evidence?.impactStudy?.studiedOn,
    evidence?.formedBefore?.formedOn,
  ];
  return days.filter((day) => day !== undefined);
}
