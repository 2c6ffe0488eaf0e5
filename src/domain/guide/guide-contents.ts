import type { PlainDate } from '../calendar/plain-date.ts';
import { addDays } from '../calendar/plain-date.ts';
import type { AgencyProfile } from '../staff/agency.ts';

/** What the guide says that can change (art. 12): the organ's particulars and how its information is arranged. */
export type GuideContents = AgencyProfile & {
  readonly organName: string;
  /** 编排体系: the columns in use, each with those above it, such as 法定主动公开内容/政策文件. */
  readonly arrangement: readonly string[];
};

/** What art. 12 demands of the guide, in its words; the post code is our own. */
const DEMANDS: Readonly<Record<keyof AgencyProfile | 'organName', string>> = {
  organName: '机关名称',
  officeName: '政府信息公开工作机构名称',
  address: '办公地址',
  hours: '办公时间',
  telephone: '联系电话',
  fax: '传真号码',
  email: '互联网联系方式',
  postcode: '邮政编码',
};

const FIELDS = Object.keys(DEMANDS) as (keyof typeof DEMANDS)[];

/** One thing the guide says otherwise than when it was confirmed. */
export type GuideChange = { readonly label: string; readonly before: string; readonly after: string };

/** Whether somebody must look at the guide again. */
export const GUIDE_STATES = ['current', 'changed', 'old', 'never-confirmed'] as const;
export type GuideState = (typeof GUIDE_STATES)[number];

/** What art. 12 demands and the organ has not said, by name. */
export const missingInGuide = (contents: GuideContents): readonly string[] =>
  FIELDS.filter((it) => it !== 'postcode' && contents[it].trim() === '').map((it) => DEMANDS[it]);

/** What changed since the guide was confirmed. */
export function guideChanges(confirmed: GuideContents, now: GuideContents): readonly GuideChange[] {
  const fields = FIELDS.filter((it) => confirmed[it] !== now[it]).map((it) => ({
    label: DEMANDS[it],
    before: confirmed[it],
    after: now[it],
  }));
  const [gone, come] = [
    confirmed.arrangement.filter((it) => !now.arrangement.includes(it)),
    now.arrangement.filter((it) => !confirmed.arrangement.includes(it)),
  ];
  const arranged = { label: '编排体系', before: gone.join('、'), after: come.join('、') };
  return gone.length + come.length > 0 ? [...fields, arranged] : fields;
}

/** A guide nobody looked at for this many days is no longer kept up to date (及时更新, arts. 12 and 53). */
const CONFIRMED_FOR_DAYS = 365;

/** Whether the guide must be looked at: because of a change, or because a year has passed. */
export function guideState(
  confirmed: { readonly contents: GuideContents; readonly on: PlainDate } | null,
  now: GuideContents,
  today: PlainDate,
): GuideState {
  if (confirmed === null) return 'never-confirmed';
  if (guideChanges(confirmed.contents, now).length > 0) return 'changed';
  return today > addDays(confirmed.on, CONFIRMED_FOR_DAYS) ? 'old' : 'current';
}
