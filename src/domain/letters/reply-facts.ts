import type { OutcomeKey } from '../access-requests/outcomes.data.ts';
import type { PlainDate } from '../calendar/plain-date.ts';

/** 区分处理: one thing withheld, the article it rests on and why. */
export type RedactionGround = { readonly what: string; readonly article: string; readonly reason: string };

/** 检索记录: where, how, by whom (posts, never names) and when the organ searched, and what came of it. */
export type SearchRecord = {
  readonly systems: readonly string[];
  readonly keywords: readonly string[];
  readonly places: readonly string[];
  readonly peopleRoles: readonly string[];
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly result: string;
};

/** A way to information that is public already, direct enough to be followed (art. 36 (1), art. 39 para. 2). */
export type AccessRoute =
  | { readonly kind: 'url'; readonly title: string; readonly url: string }
  | { readonly kind: 'gazette'; readonly title: string; readonly issue: string }
  | { readonly kind: 'place'; readonly title: string; readonly address: string };

/** A named body and how to reach it. */
export type ContactPoint = { readonly name: string; readonly contact: string };

/** 内部事务信息 of art. 16 para. 1, as the rows of table 3 name them. */
export type InternalKind = 'personnel' | 'logistics' | 'workflow';

/** 过程性信息 of art. 16 para. 2. */
export type ProcessKind = 'discussion-record' | 'draft' | 'consultation-letter' | 'request-report';

/** 三安全一稳定 of art. 14. */
export type SafetyKind = 'national-security' | 'public-security' | 'economic-security' | 'social-stability';

/** 行政执法案卷 of art. 16 para. 2: which part of the file (法释〔2025〕8号). */
export type EnforcementFileKind =
  | 'party-information'
  | 'investigation-record'
  | 'questioning-record'
  | 'evidence'
  | 'internal-approval'
  | 'whole-file';

/** 密级. */
export type SecrecyLevel = 'top-secret' | 'secret' | 'confidential';

/**
 * 举证材料: what the organ must be able to show when the reply is reviewed or sued over (法释〔2025〕8号;
 * 国办函〔2021〕132号 第二条). Kept sealed with the draft. Only `publicInterest` and `fileKinds` are printed.
 */
export type ReplyEvidence = {
  /** 可达性检测和网页快照 of what is said to be public already. */
  readonly routesChecked?: {
    readonly checkedOn: PlainDate;
    readonly result: string;
    readonly snapshot: string;
  };
  /** 密级、保密期限、国家秘密标志; the content of the secret is never written anywhere. */
  readonly classification?: {
    readonly level: SecrecyLevel;
    readonly term: string;
    readonly marking: string;
  };
  /** 不利影响说明 and the record of the collective study. */
  readonly impactStudy?: { readonly impact: string; readonly studiedOn: PlainDate; readonly record: string };
  /** 公共利益的权衡, a sentence the letter prints. */
  readonly publicInterest?: string;
  /** 形成于处理决定之前; `decidedOn` is `null` where the decision is still to come. */
  readonly formedBefore?: {
    readonly formedOn: PlainDate;
    readonly decision: string;
    readonly decidedOn: PlainDate | null;
  };
  /** Which laws, regulations and rules were looked through for a duty to publish. */
  readonly rulesChecked?: string;
  readonly fileKinds?: readonly EnforcementFileKind[];
  /** 同一性比对 with the earlier request. */
  readonly sameRequest?: string;
  /** 移交凭证; both statements must hold (《档案法》第十五条, 法释〔2025〕8号). */
  readonly archiveTransfer?: {
    readonly proof: string;
    readonly periodEnded: boolean;
    readonly notHeldHere: boolean;
  };
};

/**
 * What the handler found out and the reply has to say. Which of it is demanded depends on the outcome;
 * `missingFacts` names what is not there. Texts are whole sentences in official wording.
 */
export type ReplyFacts = {
  /** Replaces the articles of the outcome, where one paragraph or item is to be named. */
  readonly article?: string;
  readonly grounds?: string;
  readonly redactions?: readonly RedactionGround[];
  readonly search?: SearchRecord;
  readonly routes?: readonly AccessRoute[];
  /** `unknown`: the organ in charge could not be determined, which art. 36 (5) allows. */
  readonly responsibleOrgan?: ContactPoint | 'unknown';
  readonly earlierReply?: { readonly number: string; readonly on: PlainDate };
  /** A law or administrative regulation; lesser rules do not suffice for art. 14. */
  readonly legalBasis?: { readonly name: string; readonly article: string };
  readonly internalKind?: InternalKind;
  readonly processKind?: ProcessKind;
  readonly safetyKinds?: readonly SafetyKind[];
  /** Where the matter belongs: petition, hotline, register, file inspection. */
  readonly properChannel?: ContactPoint;
  readonly files?: readonly { readonly name: string; readonly pages: number }[];
  /** 提供方式 and, where it is not at once, the day (art. 36 (2)). */
  readonly provision?: { readonly how: string; readonly on: PlainDate | null };
  /** 国家档案馆 the files went to after the period of transfer (《档案法》第十五条). */
  readonly archives?: ContactPoint & { readonly transferredOn: PlainDate };
  /** `requestedOn`: day the applicant got the clarification letter; `answeredOn`: `null` where nothing came. */
  readonly clarification?: {
    readonly requestedOn: PlainDate;
    readonly dueOn: PlainDate;
    readonly answeredOn: PlainDate | null;
  };
  /** 说明理由: how much was asked for, such as 2025年1月至3月共提出46件, and when reasons were demanded (art. 35). */
  readonly reasonsRequested?: { readonly on: PlainDate; readonly volume: string };
  /**
   * 征求第三方意见 (art. 32). Where several did not agree, `askedOn` is the first letter, `opinion` the graver answer,
   * and `several` says how many of each there are.
   */
  readonly thirdParty?: {
    readonly askedOn: PlainDate;
    /** `not-reached`: the letter could not be delivered (decision 0049). */
    readonly opinion: 'refused-with-reason' | 'no-answer' | 'not-reached';
    readonly several?: {
      readonly refused: number;
      readonly silent: number;
      readonly unreached?: number;
    };
  };
  readonly evidence?: ReplyEvidence;
  /** 逐项答复: what each item of a request with several is answered, with the outcome its remedy follows from. */
  readonly itemAnswers?: readonly {
    readonly item: string;
    readonly answer: string;
    readonly outcome: OutcomeKey;
  }[];
  readonly feeNotice?: { readonly number: string; readonly servedOn: PlainDate; readonly dueOn: PlainDate };
};
