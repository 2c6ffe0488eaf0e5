import { inChinese } from '../calendar/plain-date.ts';
import { sentence, text } from './letter-wording.ts';
import { given, type ReplyBody } from './reply-context.ts';

/** R16, art. 39 para. 1. */
export const complaintBody: ReplyBody = ({ you, article, facts }) => {
  const channel = given(facts.properChannel, 'proper channel');
  return [
    text(
      `经审查，${you}以政府信息公开申请的形式进行信访、投诉、举报等活动。${sentence(given(facts.grounds, 'grounds'))}根据${article}的规定，本机关不作为政府信息公开申请处理。`,
    ),
    text(`${you}反映的事项可以通过以下渠道提出：${channel.name}，联系方式：${channel.contact}。`),
  ];
};

/** R17, art. 36 (6). */
export const duplicateBody: ReplyBody = ({ you, article, facts }) => {
  const earlier = given(facts.earlierReply, 'earlier reply');
  return [
    text(
      `经审查，本机关已于${inChinese(earlier.on)}以${earlier.number}就${you}提出的相同申请作出答复。${sentence(given(facts.grounds, 'grounds'))}`,
    ),
    text(`${you}重复申请公开相同政府信息，根据${article}的规定，本机关不予重复处理。`),
  ];
};

/** R19, art. 35: the volume, the demand for reasons, and why they did not convince. */
export const excessiveBody: ReplyBody = ({ you, article, facts }) => {
  const requested = given(facts.reasonsRequested, 'reasons requested');
  return [
    text(
      `经审查，${sentence(`${you}${requested.volume.trim().replace(/。$/, '')}，申请公开政府信息的数量、频次明显超过合理范围`)}本机关已于${inChinese(requested.on)}要求${you}说明理由。${sentence(given(facts.grounds, 'grounds'))}`,
    ),
    text(`根据${article}的规定，本机关认为${you}的申请理由不合理，决定不予处理。`),
  ];
};

/** R20: to confirm or issue again what the applicant has already got. */
export const reissueBody: ReplyBody = ({ you, article, facts }) => {
  const earlier = given(facts.earlierReply, 'earlier reply');
  return [
    text(
      `经审查，${you}申请公开的信息，本机关已于${inChinese(earlier.on)}以${earlier.number}向${you}提供。${you}的申请实为要求对已经获取的政府信息进行确认或者重新出具。${sentence(given(facts.grounds, 'grounds'))}`,
    ),
    text(`根据${article}的规定，本机关不予处理。`),
  ];
};

/** R20, the remaining ends that need a letter. */
export const otherBody: ReplyBody = ({ you, article, facts }) => [
  text(`经审查，${sentence(given(facts.grounds, 'grounds'))}`),
  text(`根据${article}的规定，现将办理结果告知${you}。`),
];

/** R21, art. 30: no correction in time and no good reason. */
export const noCorrectionBody: ReplyBody = ({ you, article, facts }) => {
  const { requestedOn, dueOn } = given(facts.clarification, 'clarification');
  return [
    text(
      `因申请内容不明确，本机关已于${inChinese(requestedOn)}告知${you}补正，补正期限至${inChinese(dueOn)}。${you}无正当理由逾期未补正。${facts.grounds ? sentence(facts.grounds) : ''}`,
    ),
    text(
      `根据${article}的规定，视为${you}放弃申请，本机关不再处理该政府信息公开申请。${you}仍需获取相关政府信息的，可以在明确申请内容后重新提出申请。`,
    ),
  ];
};

/** R22, 国办函〔2020〕109号 第六条: the fee was not paid in 20 working days. */
export const feeUnpaidBody: ReplyBody = ({ you, article, facts }) => {
  const notice = given(facts.feeNotice, 'fee notice');
  return [
    text(
      `本机关已于${inChinese(notice.servedOn)}向${you}送达收费通知书（${notice.number}），缴费期限至${inChinese(notice.dueOn)}。${you}逾期未缴纳政府信息公开信息处理费。${facts.grounds ? sentence(facts.grounds) : ''}`,
    ),
    text(`根据${article}的规定，视为${you}放弃申请，本机关不再处理该政府信息公开申请。`),
  ];
};
