import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import { ITEM_EVENT_LABELS, type ItemEvent } from '../../domain/disclosures/item-events.ts';
import {
  OPENNESS_LABELS,
  VALIDITY_LABELS,
  WITHDRAWAL_GROUND_LABELS,
} from '../../domain/disclosures/kinds.data.ts';

const chinaTime = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'long',
  timeStyle: 'short',
  hourCycle: 'h23',
});

const overdue = ({ overdueSince }: { readonly overdueSince?: PlainDate }): readonly string[] =>
  overdueSince ? [`逾期公开：公开期限已于${overdueSince}届满（《条例》第二十六条）`] : [];

/** What an event says beside its remark. */
function particulars(event: ItemEvent): readonly string[] {
  switch (event.type) {
    case 'item-version-saved':
      return [`第${event.facts.contentVersion}版`];
    case 'item-submitted':
      return [`第${event.facts.contentVersion}版`, `公开属性：${OPENNESS_LABELS[event.facts.openness]}`];
    case 'item-content-passed':
    case 'item-secrecy-passed':
      return [`审查内容：${event.facts.checked.join('、')}`];
    case 'item-published':
    case 'item-published-urgently':
      return [
        ...(event.facts.correction ? [`更正、更新：${event.facts.correction}`] : []),
        ...overdue(event.facts),
      ];
    case 'item-scheduled':
      return [`将于${chinaTime.format(new Date(event.facts.visibleFrom))}公开`, ...overdue(event.facts)];
    case 'item-content-reviewed-late':
    case 'item-secrecy-reviewed-late':
      return [event.facts.passed ? '通过' : '不通过，应当更正或者撤回'];
    case 'item-looked-back':
      return [event.facts.result === 'correct' ? '发布无误' : '发现问题'];
    case 'item-revised':
      return [`变更之日：${event.facts.changedOn}`];
    case 'item-validity-changed':
      return [`有效性：${VALIDITY_LABELS[event.facts.validity]}`];
    case 'item-withdrawn':
      return [WITHDRAWAL_GROUND_LABELS[event.facts.ground]];
    case 'item-closed':
      return [OPENNESS_LABELS[event.facts.openness]];
    case 'item-re-evaluated':
      return [event.facts.result === 'opens' ? '可以公开' : '仍不主动公开'];
    default:
      return [];
  }
}

/** An event in words, with the digest of the content it was about. */
export const describeItemEvent = (event: ItemEvent) => ({
  label: ITEM_EVENT_LABELS[event.type],
  text: [...particulars(event), 'remark' in event.facts ? event.facts.remark : '']
    .filter((it) => it !== '')
    .join('；'),
  digest: 'digest' in event.facts ? event.facts.digest : null,
});
