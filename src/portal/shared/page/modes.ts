/** The languages of the frame; the text of documents stays in the language it was issued in. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How a visitor wants to see the pages; kept in a cookie, so it works without script on every page. */
export type Modes = {
  /** 长者模式: larger type, wider lines, larger targets. */
  readonly elder: boolean;
  /** `auto` follows the visitor's system between light and dark; `standard` is light whatever the system says. */
  readonly theme: 'auto' | 'standard' | 'contrast' | 'dark';
  /** 字号. */
  readonly size: 'small' | 'medium' | 'large';
};

export const STANDARD_MODES: Modes = { elder: false, theme: 'auto', size: 'medium' };

/** The switches that `/pref?mode=…` knows. */
export const MODE_SWITCHES = [
  'elder',
  'no-elder',
  'contrast',
  'dark',
  'standard',
  'auto',
  'small',
  'medium',
  'large',
] as const;
export type ModeSwitch = (typeof MODE_SWITCHES)[number];

export const isModeSwitch = (text: unknown): text is ModeSwitch =>
  MODE_SWITCHES.some((known) => known === text);

export const isLanguage = (text: unknown): text is Language => LANGUAGES.some((known) => known === text);

/** The first of the known words that the cookie holds, else the last. */
const chosen = <Word extends string>(words: readonly string[], known: readonly [...Word[], Word]): Word =>
  known.find((it) => words.includes(it)) ?? (known.at(-1) as Word);

/** The modes in the value of the cookie, such as `elder.dark.large`; what is not known is ignored. */
export function parseModes(cookie: string | undefined): Modes {
  const words = (cookie ?? '').split('.');
  return {
    elder: words.includes('elder'),
    theme: chosen<Modes['theme']>(words, ['contrast', 'dark', 'standard', 'auto']),
    size: chosen<Modes['size']>(words, ['small', 'large', 'medium']),
  };
}

/** The value of the cookie for `modes`. */
export const formatModes = ({ elder, theme, size }: Modes): string =>
  `${elder ? 'elder' : 'normal'}.${theme}.${size}`;

/** The modes after a switch was used. */
export function switchMode(modes: Modes, wanted: ModeSwitch): Modes {
  if (wanted === 'elder' || wanted === 'no-elder') return { ...modes, elder: wanted === 'elder' };
  if (wanted === 'small' || wanted === 'medium' || wanted === 'large') return { ...modes, size: wanted };
  return { ...modes, theme: wanted };
}

/** The classes of the page for `modes`; the style sheet knows them. */
export const modeClasses = ({ elder, theme, size }: Modes): string =>
  [elder && 'elder', `theme-${theme}`, size !== 'medium' && `size-${size}`].filter(Boolean).join(' ');
