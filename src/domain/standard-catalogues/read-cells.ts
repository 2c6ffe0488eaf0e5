import { ok, type Result, refuse } from '../shared/refusal.ts';
import {
  ENTRY_METHOD_LABELS,
  ENTRY_METHODS,
  ENTRY_TIER_LABELS,
  ENTRY_TIERS,
  type EntryMethod,
  type EntryTier,
} from './catalogue-entry.ts';

/** Whether a cell of a column of marks is ticked. */
export const isTicked = (text: string): boolean => /^(?:[√✓✔☑■●✅]|是|1|v)$/iu.test(text.trim());

const BOXES = /[■☑☒✓✔√□☐○●◼◻▢\u{1F5F9}\uF052\uF0A3\uF0FE]/u;
const TICKED_BOX = /[■☑✓✔√●◼\u{1F5F9}\uF052\uF0FE]/u;

const words = (text: string): readonly string[] =>
  text
    .split(/[、，,;；\n]+/u)
    .map((it) => it.trim())
    .filter((it) => it !== '');

/**
 * The channels a cell names. Official tables list them all and tick some (“■政府网站 □政府公报”): then only those with
 * a tick count.
 */
export function readChannels(text: string): readonly string[] {
  if (!BOXES.test(text)) return words(text);
  const parts = text.split(new RegExp(`(?=${BOXES.source})`, 'u'));
  return parts
    .filter((it) => TICKED_BOX.test(it.slice(0, 2)))
    .flatMap((it) => words(it.replace(new RegExp(BOXES.source, 'gu'), '').replaceAll(/\s+/g, ' ')));
}

/** 公开方式 out of one cell. */
export function readMethod(text: string): Result<EntryMethod> {
  const ticked = readChannels(text).join('、');
  const found = ENTRY_METHODS.filter((it) => ticked.includes(ENTRY_METHOD_LABELS[it].slice(0, 2)));
  const [method] = found;
  return found.length === 1 && method
    ? ok(method)
    : refuse('unreadable', '应填写“主动公开”或者“依申请公开”，只能选一种');
}

/** 公开层级 out of one cell, such as “县级、乡级”. */
export function readTiers(text: string): Result<readonly EntryTier[]> {
  const ticked = readChannels(text).join('、');
  const found = ENTRY_TIERS.filter((it) => ticked.includes(ENTRY_TIER_LABELS[it].slice(0, 1)));
  return found.length > 0 ? ok(found) : refuse('unreadable', '应填写“县级”“乡级”，或者两者');
}
