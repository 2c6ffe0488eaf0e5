import type { SealWay } from '../letters/seal.ts';
import type { NoticeChannel } from '../notices/notice-kinds.data.ts';

/** What the guide of an organ must say about itself (art. 12): public, printed on the portal and in letters. */
export type AgencyProfile = {
  /** 政府信息公开工作机构名称. */
  readonly officeName: string;
  readonly address: string;
  readonly hours: string;
  readonly telephone: string;
  readonly fax: string;
  readonly email: string;
  readonly postcode: string;
};

/** How the organ's seal comes onto its letters (`src/domain/letters/seal.ts`). */
export type AgencySeal = {
  readonly way: SealWay;
  /** 印章编号 at the seal server; empty for paper. */
  readonly sealId: string;
  /** The seal's SM2 certificate (PEM) or its public key (`04` and 128 hexadecimal digits); empty for paper. */
  readonly certificate: string;
};

/** What differs from organ to organ in letters and counting; every change is logged. */
export type AgencySettings = {
  /** 发文机关标志, printed in red above a letter. */
  readonly letterhead: string;
  /** 发文机关代字, such as 清政公开; the number reads 清政公开告〔2025〕17号. */
  readonly documentCode: string;
  /** The people's government of the same level, which hears reconsiderations (《行政复议法》第二十四条). */
  readonly reviewBody: string;
  readonly reviewBodyAddress: string;
  /** Address of the on-line channel for reconsideration; demanded when a reply is served on line (第二十二条). */
  readonly reviewOnlineUrl: string | null;
  readonly court: string;
  /** Whether refusals of administrative look-ups (art. 36 (7)) go to reconsideration first: unsettled, so a setting. */
  readonly queryReviewFirst: boolean;
  /** The organ has announced that the day of receipt on line is the day both sides confirm (decision 2). */
  readonly confirmationAnnounced: boolean;
  /** Plainly fictional demonstration data: pages and letters say so. */
  readonly demonstration: boolean;
  /** In which year's table 4 a dispute stands: where it ended (the default), or where it came in (decision 0028). */
  readonly disputesCountedBy?: 'conclusion' | 'receipt';
  /** Most characters of section one of the annual report; absent: no limit (some provinces set one). */
  readonly overviewMost?: number;
  /** Whether the organ may make rules 规章 (《立法法》第九十一条、第九十三条); absent: judged by its name. */
  readonly rulePower?: boolean;
  /** `department` reports by 31 January, `government` by 31 March (art. 49). */
  readonly reportingAs: 'department' | 'government';
  /** The earlier day, month and day (`01-20`), by which the place wants the report published; absent: none. */
  readonly reportDueBy?: string;
  /** Channels by which applicants are reminded of news; absent or empty: none. */
  readonly noticeChannels?: readonly NoticeChannel[] | undefined;
  /** Absent until the organ has said. */
  readonly seal?: AgencySeal | undefined;
};
