/**
 * What the mailbox is not for, each with the way that is (the boundary between 咨询, 依申请公开, 信访 and 12345).
 * A request for information put into a letter would lose its legal period and its remedies.
 */
export type Boundary = { readonly key: BoundaryKey; readonly matter: string; readonly way: string };

type BoundaryKey = 'information-request' | 'petition' | 'hotline' | 'emergency';

export const BOUNDARIES: readonly Boundary[] = [
  {
    key: 'information-request',
    matter: '要求提供本机关的文件、数据等政府信息',
    way: '请提出政府信息公开申请：有法定的答复期限和救济途径，在信箱提出的不作为申请办理',
  },
  {
    key: 'petition',
    matter: '反映情况，提出信访事项',
    way: '请通过国家信访局网站或者本级信访工作机构提出，按《信访工作条例》登记办理',
  },
  {
    key: 'hotline',
    matter: '需要马上办理的公共服务诉求、不清楚由哪个部门负责的事项',
    way: '请拨打12345政务服务便民热线，每天24小时受理',
  },
  {
    key: 'emergency',
    matter: '报警、急救、火警、交通事故',
    way: '请立即拨打110、120、119、122',
  },
];

const ASKS_FOR_INFORMATION =
  /政府信息公开|信息公开申请|申请公开|依申请公开|请(?:求)?公开|要求公开|(?:提供|索取|复制|查阅|获取).{0,24}(?:文件|批复|合同|协议|决定书|会议纪要|台账|档案|名单|明细|评估报告|验收(?:报告|材料))/u;

/** Whether a letter reads like a request for information; its author is told and decides. */
export const looksLikeInformationRequest = (text: string): boolean => ASKS_FOR_INFORMATION.test(text);
