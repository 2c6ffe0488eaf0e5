import type { ConsultationKind } from '../../../../src/domain/access-requests/consultation-kinds.ts';
import type { ServiceMethod } from '../../../../src/domain/access-requests/service.ts';
import type {
  EnforcementFileKind,
  InternalKind,
  ProcessKind,
  SafetyKind,
  SecrecyLevel,
} from '../../../../src/domain/letters/reply-facts.ts';

/** Whose opinion is asked, with the article. */
export const CONSULTATION_KINDS: Readonly<Record<ConsultationKind, string>> = {
  'third-party': '第三方（条例第三十二条）',
  'co-producer': '共同制作的其他行政机关（条例第三十四条）',
  'other-organ': '其他有关机关（条例第十一条）',
  'secrecy-authority': '主管部门或者保密行政管理部门（条例第十七条）',
};

/** How a reply reaches the applicant (国办公开办函〔2016〕235号). */
export const SERVICE_METHODS: Readonly<Record<ServiceMethod, string>> = {
  counter: '当面送达',
  post: '邮政企业寄送（挂号信、邮政特快专递）',
  'entrusted-organ': '委托其他行政机关送达',
  online: '网上送达（申请人在网上查询下载）',
};

/** 内部事务信息, art. 16 para. 1. */
export const INTERNAL_KINDS: Readonly<Record<InternalKind, string>> = {
  personnel: '人事管理',
  logistics: '后勤管理',
  workflow: '内部工作流程',
};

/** 过程性信息, art. 16 para. 2. */
export const PROCESS_KINDS: Readonly<Record<ProcessKind, string>> = {
  'discussion-record': '讨论记录',
  draft: '过程稿',
  'consultation-letter': '磋商信函',
  'request-report': '请示报告',
};

/** 三安全一稳定, art. 14. */
export const SAFETY_KINDS: Readonly<Record<SafetyKind, string>> = {
  'national-security': '国家安全',
  'public-security': '公共安全',
  'economic-security': '经济安全',
  'social-stability': '社会稳定',
};

/** 行政执法案卷材料的种类, art. 16 para. 2 (法释〔2025〕8号). */
export const FILE_KINDS: Readonly<Record<EnforcementFileKind, string>> = {
  'party-information': '当事人信息',
  'investigation-record': '调查笔录',
  'questioning-record': '询问笔录',
  evidence: '证据材料',
  'internal-approval': '内部审批材料',
  'whole-file': '全案材料',
};

/** 密级. */
export const SECRECY_LEVELS: Readonly<Record<SecrecyLevel, string>> = {
  'top-secret': '绝密',
  secret: '机密',
  confidential: '秘密',
};

/** The options of a choice from its labels. */
export const optionsOf = <Key extends string>(labels: Readonly<Record<Key, string>>) =>
  (Object.keys(labels) as Key[]).map((value) => ({ value, label: labels[value] }));
