import { plainDate } from '../calendar/plain-date.ts';
import { type AssistanceRequestInput, composeAssistanceRequest } from './compose-assistance-request.ts';
import { type ClarificationInput, composeClarification } from './compose-clarification.ts';
import { type CoProducerInquiryInput, composeCoProducerInquiry } from './compose-co-producer-inquiry.ts';
import { type ConsultationNoticeInput, composeConsultationNotice } from './compose-consultation-notice.ts';
import { type ContactRecordInput, composeContactRecord } from './compose-contact-record.ts';
import { composeDelay, type DelayInput } from './compose-delay.ts';
import { composeDueDayChange, type DueDayChangeInput } from './compose-due-day-change.ts';
import { composeExtension, type ExtensionInput } from './compose-extension.ts';
import { composeFeeNotice, type FeeNoticeInput } from './compose-fee-notice.ts';
import { composeReasonsRequest, type ReasonsRequestInput } from './compose-reasons-request.ts';
import { composeReceipt, type ReceiptInput } from './compose-receipt.ts';
import { composeRecordCorrection, type RecordCorrectionInput } from './compose-record-correction.ts';
import { composeReplySlip, type ReplySlipInput } from './compose-reply-slip.ts';
import { composeServiceRecord, type ServiceRecordInput } from './compose-service-record.ts';
import { composeThirdPartyInquiry, type ThirdPartyInquiryInput } from './compose-third-party-inquiry.ts';
import { composeThirdPartyNotice, type ThirdPartyNoticeInput } from './compose-third-party-notice.ts';
import type { OutsideFrame, SenderFrame } from './letter.ts';
import { SAMPLE_AGENCY, SAMPLE_FRAME } from './sample-letters.data.ts';

/** A frame that says nothing of the applicant. */
export const SAMPLE_SENDER: SenderFrame = {
  agency: SAMPLE_AGENCY,
  number: null,
  requestNumber: SAMPLE_FRAME.requestNumber,
  receivedOn: SAMPLE_FRAME.receivedOn,
  signedOn: plainDate('2025-05-15'),
  verifyUrl: SAMPLE_FRAME.verifyUrl,
};

/** A letter to a third party, named by role. */
export const SAMPLE_OUTSIDE: OutsideFrame = {
  ...SAMPLE_SENDER,
  recipient: '第三方乙公司',
  recipientKind: 'organisation',
  subject: '2024年度老旧小区改造工程报价明细表',
};

/** An input of each letter and record of the procedure that suffices. */
export const PROCEDURE_INPUTS = {
  L01: {
    frame: { ...SAMPLE_FRAME, number: null, signedOn: plainDate('2025-05-12') },
    channel: '网上申请',
    basis:
      '《中华人民共和国政府信息公开条例》第三十一条第（三）项：以系统确认提交成功之日为收到申请之日（最高人民法院指导案例26号）',
    replyDueOn: plainDate('2025-06-10'),
    trackingUrl: 'https://gongkai.qinghe.example/track',
  },
  L02: {
    frame: { ...SAMPLE_SENDER, number: null, signedOn: plainDate('2025-05-14') },
    channel: '平常信函',
    arrivedOn: plainDate('2025-05-12'),
    attempts: [
      {
        way: '电话',
        on: plainDate('2025-05-12'),
        at: '15:20',
        counterpart: '信封所留联系电话',
        result: '无人接听',
        proof: '通话记录截图，存案卷第2页',
      },
      {
        way: '电话',
        on: plainDate('2025-05-14'),
        at: '09:05',
        counterpart: '申请人本人',
        result: '申请人确认申请内容，同意以当日为收到申请之日',
        proof: '通话录音，编号0514-1',
      },
    ],
    confirmedOn: plainDate('2025-05-14'),
    recorderRole: '政府信息公开工作机构经办人',
  },
  L03: {
    frame: { ...SAMPLE_FRAME, number: '清政办公开补〔2025〕3号', signedOn: plainDate('2025-05-15') },
    points: [
      {
        what: '所需信息的范围',
        guidance: '“有关材料”指向不明确，请写明文件名称、文号或者便于查询的其他特征',
      },
      { what: '身份证明', guidance: '请补充提交有效身份证件复印件或者扫描件' },
    ],
    dueOn: plainDate('2025-06-05'),
    wayToAnswer: '您可以登录本机关政府信息公开申请平台，凭登记编号和查询码在线提交，也可以邮寄或者当面提交',
    effect: { kind: 'restarts' },
  },
  L04: {
    frame: { ...SAMPLE_FRAME, number: '清政办公开理〔2025〕1号', signedOn: plainDate('2025-05-15') },
    volume: { from: plainDate('2025-01-01'), to: plainDate('2025-05-12'), requests: 46, alike: 31 },
    matters: ['短期内就相同或者相近内容多次提出申请的理由', '本次申请与此前已经答复的申请之间的区别'],
    dueOn: plainDate('2025-05-23'),
    wayToAnswer: '您可以登录本机关政府信息公开申请平台在线提交，也可以邮寄或者当面提交',
  },
  L05: {
    frame: { ...SAMPLE_FRAME, number: '清政办公开延〔2025〕1号', signedOn: plainDate('2025-06-06') },
    reasons: '申请涉及的信息分散于多个部门，需要逐一检索、审查',
    days: 15,
    approvedByHead: true,
    due: { oldOn: plainDate('2025-06-10'), newOn: plainDate('2025-07-01') },
  },
  L06: {
    frame: { ...SAMPLE_OUTSIDE, number: '清政办公开征〔2025〕3号', signedOn: plainDate('2025-05-15') },
    question: '是否同意公开你单位参与老旧小区改造工程的报价明细表；如只同意部分公开，请标明可以公开的部分',
    sentOn: plainDate('2025-05-15'),
    periodDays: 15,
    answer: { url: 'https://gongkai.qinghe.example/opinion/4K7P-9TQX', code: '6038 2917' },
    address: '清河区中心路1号区政府办公室政府信息公开受理窗口（邮政编码：000000）',
  },
  L07: {
    frame: { ...SAMPLE_OUTSIDE, number: null, signedOn: null },
    inquiry: { number: '清政办公开征〔2025〕3号', sentOn: plainDate('2025-05-15') },
    answer: {
      opinion: 'refuses',
      reasons: '报价明细表载有未公开的成本构成，公开会使本单位在同类项目竞争中处于不利地位',
      answeredOn: plainDate('2025-05-26'),
      way: '网上提交',
    },
  },
  L08: {
    frame: { ...SAMPLE_FRAME, number: '清政办公开征告〔2025〕4号', signedOn: plainDate('2025-05-19') },
    consulted: 'third-party',
    sentOn: plainDate('2025-05-19'),
  },
  L09: {
    frame: { ...SAMPLE_OUTSIDE, number: '清政办公开告〔2025〕16号', signedOn: plainDate('2025-06-03') },
    askedOn: plainDate('2025-05-15'),
    opinion: 'refused',
    content: '2024年度老旧小区改造工程报价明细表中的单项报价和总价',
    reasons: '该工程使用财政资金，报价与群众切身利益直接相关，不公开将影响公众对财政资金使用的监督',
    disclosedOn: plainDate('2025-06-10'),
    servedOnline: true,
  },
  L10: {
    frame: {
      ...SAMPLE_OUTSIDE,
      recipient: '清河区财政局',
      subject: SAMPLE_FRAME.requestSummary,
      recipientKind: 'organ',
      number: '清政办公开征〔2025〕5号',
      signedOn: plainDate('2025-05-15'),
    },
    question: '是否同意公开2024年度老旧小区改造专项资金安排表',
    sentOn: plainDate('2025-05-15'),
    periodDays: 15,
    address: '清河区人民政府办公室政府信息公开工作机构',
  },
  L11: {
    frame: {
      ...SAMPLE_OUTSIDE,
      recipient: '区政府办公室综合股',
      subject: SAMPLE_FRAME.requestSummary,
      recipientKind: 'unit',
      number: '清政办公开协〔2025〕2号',
      signedOn: plainDate('2025-05-13'),
    },
    purpose: 'search',
    task: '2024年度老旧小区改造项目清单及资金安排文件，检索范围为本股协同办公系统、纸质案卷和移动存储介质',
    feedbackDueOn: plainDate('2025-05-19'),
  },
  L12: {
    frame: { ...SAMPLE_FRAME, number: '清政办公开费〔2025〕2号', signedOn: plainDate('2025-05-15') },
    standard: 'per-page',
    grounds: '本件申请涉及纸质材料250页，明显超过合理范围',
    steps: [
      { label: '第31页至第100页的部分', quantity: 70, yuanEach: 10 },
      { label: '第101页至第200页的部分', quantity: 100, yuanEach: 20 },
      { label: '第201页以后的部分', quantity: 50, yuanEach: 40 },
    ],
    amountYuan: 4700,
    wayToPay: '请持本通知书到清河区政务服务大厅非税收入窗口缴纳，或者按照缴款码在线缴纳',
    dueOn: null,
    servedOnline: true,
  },
  L13: {
    frame: { ...SAMPLE_FRAME, number: '清政办公开迟〔2025〕1号', signedOn: plainDate('2025-06-09') },
    explainedOn: plainDate('2025-05-21'),
    reasons: '本件涉及2015年以来的全部项目案卷，需要逐卷检索并作区分处理',
    oldDueOn: plainDate('2025-06-10'),
    newDueOn: plainDate('2025-07-31'),
  },
  L14: {
    frame: {
      ...SAMPLE_FRAME,
      number: '清政办公开更〔2025〕1号',
      requestSummary: '老旧小区改造居民意愿登记表中本人房屋的建筑面积',
    },
    record: '老旧小区改造居民意愿登记表中申请人房屋建筑面积',
    result: {
      kind: 'corrected',
      before: '建筑面积68平方米',
      after: '建筑面积86平方米',
      on: plainDate('2025-05-28'),
    },
  },
  L15: {
    frame: { ...SAMPLE_SENDER, number: null, signedOn: plainDate('2025-06-05') },
    served: {
      title: '政府信息公开告知书',
      number: '清政办公开告〔2025〕17号',
      signedOn: plainDate('2025-06-03'),
    },
    receiver: '申请人甲',
    method: 'counter',
    place: '清河区政务服务大厅政府信息公开受理窗口',
    servedOn: plainDate('2025-06-05'),
    proof: '签收单第0605-3号',
    serverRole: '受理窗口工作人员',
  },
  L16: {
    frame: { ...SAMPLE_FRAME, number: '清政办公开告〔2025〕18号', signedOn: plainDate('2025-05-20') },
    told: [
      {
        what: 'reply',
        toldOn: plainDate('2025-06-10'),
        nowOn: plainDate('2025-06-11'),
        letterNumber: '清政办公开延〔2025〕1号',
      },
    ],
    notice: '《关于调整节假日安排的通知》（国办发明电〔2025〕0号）',
    remark: '',
  },
} as const satisfies {
  L01: ReceiptInput;
  L02: ContactRecordInput;
  L03: ClarificationInput;
  L04: ReasonsRequestInput;
  L05: ExtensionInput;
  L06: ThirdPartyInquiryInput;
  L07: ReplySlipInput;
  L08: ConsultationNoticeInput;
  L09: ThirdPartyNoticeInput;
  L10: CoProducerInquiryInput;
  L11: AssistanceRequestInput;
  L12: FeeNoticeInput;
  L13: DelayInput;
  L14: RecordCorrectionInput;
  L15: ServiceRecordInput;
  L16: DueDayChangeInput;
};

/** One of each letter and record of the procedure, composed. */
export const PROCEDURE_SAMPLES = {
  L01: (change: Partial<ReceiptInput> = {}) => composeReceipt({ ...PROCEDURE_INPUTS.L01, ...change }),
  L02: (change: Partial<ContactRecordInput> = {}) =>
    composeContactRecord({ ...PROCEDURE_INPUTS.L02, ...change }),
  L03: (change: Partial<ClarificationInput> = {}) =>
    composeClarification({ ...PROCEDURE_INPUTS.L03, ...change }),
  L04: (change: Partial<ReasonsRequestInput> = {}) =>
    composeReasonsRequest({ ...PROCEDURE_INPUTS.L04, ...change }),
  L05: (change: Partial<ExtensionInput> = {}) => composeExtension({ ...PROCEDURE_INPUTS.L05, ...change }),
  L06: (change: Partial<ThirdPartyInquiryInput> = {}) =>
    composeThirdPartyInquiry({ ...PROCEDURE_INPUTS.L06, ...change }),
  L07: (change: Partial<ReplySlipInput> = {}) => composeReplySlip({ ...PROCEDURE_INPUTS.L07, ...change }),
  L08: (change: Partial<ConsultationNoticeInput> = {}) =>
    composeConsultationNotice({ ...PROCEDURE_INPUTS.L08, ...change }),
  L09: (change: Partial<ThirdPartyNoticeInput> = {}) =>
    composeThirdPartyNotice({ ...PROCEDURE_INPUTS.L09, ...change }),
  L10: (change: Partial<CoProducerInquiryInput> = {}) =>
    composeCoProducerInquiry({ ...PROCEDURE_INPUTS.L10, ...change }),
  L11: (change: Partial<AssistanceRequestInput> = {}) =>
    composeAssistanceRequest({ ...PROCEDURE_INPUTS.L11, ...change }),
  L12: (change: Partial<FeeNoticeInput> = {}) => composeFeeNotice({ ...PROCEDURE_INPUTS.L12, ...change }),
  L13: (change: Partial<DelayInput> = {}) => composeDelay({ ...PROCEDURE_INPUTS.L13, ...change }),
  L14: (change: Partial<RecordCorrectionInput> = {}) =>
    composeRecordCorrection({ ...PROCEDURE_INPUTS.L14, ...change }),
  L15: (change: Partial<ServiceRecordInput> = {}) =>
    composeServiceRecord({ ...PROCEDURE_INPUTS.L15, ...change }),
  L16: (change: Partial<DueDayChangeInput> = {}) =>
    composeDueDayChange({ ...PROCEDURE_INPUTS.L16, ...change }),
} as const;
