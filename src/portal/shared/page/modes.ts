/** How a visitor wants to see the pages; kept in a cookie, so it works without script on every page. */
export type Modes = {
  /** 长者模式: larger type, wider lines, larger targets. */
  readonly elder: boolean;
  readonly theme: 'standard' | 'contrast' | 'dark';
};

export const STANDARD_MODES: Modes = { elder: false, theme: 'standard' };

/** The switches that `/pref?mode=…` knows. */
export const MODE_SWITCHES = ['elder', 'no-elder', 'contrast', 'dark', 'standard'] as const;
export type ModeSwitch = (typeof MODE_SWITCHES)[number];

export const isModeSwitch = (text: unknown): text is ModeSwitch =>
  MODE_SWITCHES.some((known) => known === text);

/** The modes in the value of the cookie, such as `elder.dark`; what is not known is ignored. */
export function parseModes(cookie: string | undefined): Modes {
  const words = (cookie ?? '').split('.');
  const theme = words.includes('contrast') ? 'contrast' : words.includes('dark') ? 'dark' : 'standard';
  return { elder: words.includes('elder'), theme };
}

/** The value of the cookie for `modes`. */
export const formatModes = ({ elder, theme }: Modes): string => `${elder ? 'elder' : 'normal'}.${theme}`;

/** The modes after a switch was used. */
export function switchMode(modes: Modes, wanted: ModeSwitch): Modes {
  if (wanted === 'elder' || wanted === 'no-elder') return { ...modes, elder: wanted === 'elder' };
  return { ...modes, theme: wanted };
}
