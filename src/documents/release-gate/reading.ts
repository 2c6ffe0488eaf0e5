import type { TextSegment } from '../../domain/release-checks/finding.ts';
import type { LeakCode } from './leak-kinds.data.ts';

/** A piece of text of a file; `hidden` where an ordinary reader does not see it. */
export type ReadSegment = TextSegment & { readonly hidden: boolean };

/** Something in a file that its reader does not see, or that nobody could look into. */
export type Leak = {
  readonly code: LeakCode;
  /** The place in Chinese, such as 工作表“名单”第3行. */
  readonly where: string;
  /** What stands there, or why it cannot be looked into; masked before anybody is shown it. */
  readonly excerpt: string;
};

/** What was read from a file. */
export type Reading = { readonly leaks: readonly Leak[]; readonly segments: readonly ReadSegment[] };

/** The file cannot be looked into, and therefore may not leave. */
export class CannotInspect extends Error {
  override readonly name = 'CannotInspect';
  readonly code: LeakCode;

  constructor(code: LeakCode, reason: string) {
    super(reason);
    this.code = code;
  }
}

/** The most that is read from one file: more is told as a file that cannot be inspected. */
export const READ_LIMITS = { characters: 20_000_000, segments: 400_000, leaksOfAKind: 20 } as const;

/** Collects what is found while a file is read. */
export type Collector = {
  /** Records a leak; of each kind the first twenty are kept, and how many there were. */
  leak(code: LeakCode, where: string, excerpt?: string): void;
  /** Records text; blank text is left out. Throws `CannotInspect` when there is too much. */
  text(where: string, text: string, hidden?: boolean): void;
  /** All visible text without blanks, to compare properties with. */
  visibleText(): string;
  reading(): Reading;
};

/** An empty collector. */
export function createCollector(): Collector {
  const leaks: Leak[] = [];
  const counts = new Map<LeakCode, number>();
  const segments: ReadSegment[] = [];
  let characters = 0;
  return {
    leak(code, where, excerpt = '') {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      if (count <= READ_LIMITS.leaksOfAKind) leaks.push({ code, where, excerpt });
    },
    text(where, text, hidden = false) {
      const trimmed = text.trim();
      if (trimmed === '') return;
      characters += trimmed.length;
      if (characters > READ_LIMITS.characters || segments.length >= READ_LIMITS.segments)
        throw new CannotInspect('unreadable-file', '文字过多，请拆分后重新上传');
      segments.push({ where, text: trimmed, hidden });
    },
    visibleText: () =>
      segments
        .filter((it) => !it.hidden)
        .map((it) => it.text)
        .join('')
        .replaceAll(/\s/g, ''),
    reading: () => ({
      segments,
      leaks: leaks.map((it, at) => {
        const count = counts.get(it.code) ?? 0;
        const isLast = leaks.findLastIndex((other) => other.code === it.code) === at;
        return isLast && count > READ_LIMITS.leaksOfAKind ? { ...it, where: `${it.where}等${count}处` } : it;
      }),
    }),
  };
}
