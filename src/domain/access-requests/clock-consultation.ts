import { inChinese, type PlainDate } from '../calendar/plain-date.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { ok, type Result, refuse } from '../shared/refusal.ts';
import { ARTICLES } from './clock-articles.ts';
import { eventLine } from './clock-lines.ts';
import {
  type ClockState,
  isOver,
  isPaused,
  leftOf,
  note,
  type OpenConsultation,
  resumed,
} from './clock-state.ts';

const ARTICLE = ARTICLES.consultation;

const named = (id: string | null): string => (id === null ? '' : `（${id}）`);

/** Asks a third party or another organ (征求意见): days after this one are not counted. */
export function sendConsultation(state: ClockState, on: PlainDate, id: string | null): Result<ClockState> {
  const act = `${inChinese(on)}征求意见${named(id)}`;
  const unnamed = id === null || state.open.some((it) => it.id === null);
  if (state.open.length > 0 && unnamed) {
    const message = `${act}：已有征求意见尚未返回，同时征求两个以上意见的，每一个都应当有编号。`;
    return refuse('consultation-id-needed', message, ARTICLE);
  }
  if (id !== null && state.open.some((it) => it.id === id)) {
    return refuse('consultation-already-open', `${act}：该编号的征求意见尚未返回，不能重复发出。`, ARTICLE);
  }
  const late = isOver(state, on);
  const next: ClockState = {
    ...state,
    open: [...state.open, { id, late }],
    endedOn: late ? state.endedOn : null,
  };
  return ok(
    note(next, eventLine(on, `发出征求意见书${named(id)}，${effectOfSending(state, late)}`, ARTICLE)),
  );
}

function effectOfSending(state: ClockState, late: boolean): string {
  if (late) return '答复期限已经届满，不影响期限';
  if (state.hold !== null) return '期限正在停止计算，不另作暂停';
  if (isPaused(state)) return '期限继续暂停';
  return `期限自次日起暂停，已计${state.used}个工作日，尚余${leftOf(state)}个工作日`;
}

/** The opinion came, its period ran out, or it was stopped unanswered: the last one back sets the clock going. */
export function returnConsultation(
  state: ClockState,
  event: { readonly on: PlainDate; readonly id: string | null; readonly stopped: boolean },
  calendar: WorkingCalendar,
): Result<ClockState> {
  const found = findOpen(state, event);
  if (!found.ok) return found;
  const remaining = { ...state, open: state.open.filter((it) => it !== found.value) };
  const next = found.value.late ? remaining : resumed(remaining, event.on, calendar);
  const what = event.stopped ? '停止征求意见' : '意见返回或者征求期满';
  const text = `${what}${named(found.value.id)}，${effectOfReturn(next, found.value)}`;
  return ok(note(next, eventLine(event.on, text, ARTICLE)));
}

function effectOfReturn(next: ClockState, returned: OpenConsultation): string {
  if (returned.late) return '答复期限已经届满，不影响期限';
  if (next.hold !== null) return '期限仍在停止计算';
  if (isPaused(next)) return `尚有${next.open.length}项未返回，期限继续暂停`;
  const left = leftOf(next);
  return left > 0
    ? `期限自次日起继续计算，尚余${left}个工作日`
    : '期限已经计满，应当当日答复；当日为休息日的，于其后第一个工作日答复';
}

function findOpen(
  state: ClockState,
  event: { readonly on: PlainDate; readonly id: string | null },
): Result<OpenConsultation> {
  const act = `${inChinese(event.on)}意见返回${named(event.id)}`;
  const [first, ...others] = state.open;
  if (first === undefined) {
    return refuse('consultation-not-open', `${act}：此前没有尚未返回的征求意见。`, ARTICLE);
  }
  if (event.id === null) {
    if (others.length === 0) return ok(first);
    const ids = state.open.map((it) => it.id).join('、');
    const message = `${act}：有${state.open.length}项征求意见尚未返回（${ids}），应当写明编号。`;
    return refuse('consultation-id-needed', message, ARTICLE);
  }
  const match = state.open.find((it) => it.id === event.id);
  if (match) return ok(match);
  return refuse('consultation-not-open', `${act}：没有该编号的尚未返回的征求意见。`, ARTICLE);
}
