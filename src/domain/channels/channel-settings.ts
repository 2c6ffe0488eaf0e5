/** Licences lists may be given under; 署名 is the usual one of government data. */
export const LICENCES = ['attribution', 'unrestricted'] as const;
export type Licence = (typeof LICENCES)[number];
export const LICENCE_LABELS: Readonly<Record<Licence, string>> = {
  attribution: '署名（注明来源后自由使用）',
  unrestricted: '无条件（自由使用）',
};

/** What an organ sets for its channels. Days and seconds. */
export type ChannelSettings = {
  /** Days before a column counts as not updated within which it is named. */
  readonly warnDays: number;
  /** How many of the newest items the display of the hall rotates. */
  readonly displayItems: number;
  /** Seconds each of them is shown. */
  readonly displaySeconds: number;
  /** Only items of this column are displayed; `null`: all. */
  readonly displayColumnId: string | null;
  readonly licence: Licence;
  /** Words added to the licence; may be empty. */
  readonly licenceNote: string;
};

/** Where the organ has set nothing. */
export const USUAL_CHANNELS: ChannelSettings = {
  warnDays: 7,
  displayItems: 8,
  displaySeconds: 15,
  displayColumnId: null,
  licence: 'attribution',
  licenceNote: '',
};

/** The licence in words, with the organ to be named. */
export const licenceText = (
  { licence, licenceNote }: Pick<ChannelSettings, 'licence' | 'licenceNote'>,
  organ: string,
): string => {
  const words =
    licence === 'attribution'
      ? `本页数据可以免费复制、传播和再利用，包括商业性利用，使用时应当注明来源“${organ}”和获取日期，不得歪曲、篡改原意。`
      : '本页数据可以免费、无条件地复制、传播和再利用。';
  return licenceNote === '' ? words : `${words}${licenceNote}`;
};
