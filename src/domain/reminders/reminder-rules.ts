/** Who can be told of a due day: `handler` with a deputy while away, the head of the unit, the head of the office. */
export const REMINDED = ['handler', 'section-head', 'ogi-head'] as const;
export type Reminded = (typeof REMINDED)[number];

export const REMINDED_LABELS: Readonly<Record<Reminded, string>> = {
  handler: '承办人（外出时为代办人）',
  'section-head': '股室负责人',
  'ogi-head': '公开工作机构负责人',
};

/** When an organ reminds, in working days before the due day, and whom; `overdue` once the day has passed. */
export type ReminderRules = {
  readonly before: readonly { readonly days: number; readonly tell: readonly Reminded[] }[];
  readonly overdue: readonly Reminded[];
};

/** The rules of an organ that has set none: 10, 5, 3 and 1 working days before, and overdue. */
export const USUAL_RULES: ReminderRules = {
  before: [
    { days: 10, tell: ['handler'] },
    { days: 5, tell: ['handler'] },
    { days: 3, tell: ['handler', 'section-head'] },
    { days: 1, tell: ['handler', 'section-head', 'ogi-head'] },
  ],
  overdue: ['handler', 'section-head', 'ogi-head'],
};

/** What a reminder is about: so many working days before the due day, or that it has passed. */
export type ReminderKind = `before-${number}` | 'overdue';

/**
 * The reminder a case is due for today, or `null`. `remaining`: working days left until the due day, negative once
 * it has passed. A day on which nothing was computed is made up for: of the steps passed only the last one is told.
 */
export function reminderDue(
  rules: ReminderRules,
  remaining: number,
): { readonly kind: ReminderKind; readonly tell: readonly Reminded[] } | null {
  if (remaining < 0) return { kind: 'overdue', tell: rules.overdue };
  const [step] = rules.before.filter(({ days }) => remaining <= days).sort((a, b) => a.days - b.days);
  return step ? { kind: `before-${step.days}`, tell: step.tell } : null;
}

/** 距答复期限还有3个工作日 — as a list shows the kind. */
export function reminderLabel(kind: string): string {
  if (kind === 'overdue') return '答复期限已过';
  if (kind === 'moved') return '节假日安排变动，期限变化';
  const days = Number(kind.replace('before-', ''));
  return days === 0 ? '答复期限今天届满' : `距答复期限不超过${days}个工作日`;
}
