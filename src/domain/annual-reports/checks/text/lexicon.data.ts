import type { Table3RowKey } from '../../table-3-rows.data.ts';

/**
 * The words the text of a report is read with. A clause is only compared with a table where every word of it is
 * known: an unknown word may narrow what is counted (通过信函收到……), and a missed contradiction is better than a
 * false one.
 */
export type WordKind =
  | 'neutral'
  | 'this-year'
  | 'last-year'
  | 'organ'
  | 'receive'
  | 'answer'
  | 'handle'
  | 'request'
  | 'carried-in'
  | 'carried-out'
  | 'review'
  | 'suit'
  | 'suit-direct'
  | 'suit-after'
  | 'upheld'
  | 'corrected'
  | 'other-result'
  | 'pending'
  | 'none'
  | 'new'
  | 'made'
  | 'repealed'
  | 'valid'
  | 'regulations'
  | 'normative'
  | 'licensing'
  | 'penalty'
  | 'coercion'
  | 'act'
  | 'fees'
  | 'compare'
  | 'rise'
  | 'fall'
  | 'level'
  | 'share'
  | 'among'
  | 'soft'
  | 'each'
  | 'and'
  | 'unknown';

export const WORDS: Readonly<Record<Exclude<WordKind, 'unknown'>, string>> = {
  neutral:
    '的 了 为 共 共计 总计 合计 累计 总共 一共 均 都 已 全部 依法 及时 按时 按期 规范 依规 严格 认真 积极 妥善 直接 是 有 达 达到 计 由 于 在 并 也 则 等 情况 案件 事项 数量 总数 总量 总数的 政府信息公开 信息公开 政务公开 政府信息公开工作 政府信息公开方面 方面 要求 办件 信件 含 包含 包括 其 另 另有 另外 还有 方式 因 被 当事人 申请人提起 提起 引起 引发 产生 导致 引起的 引发的 数 类 案 向 我 对 上述 办理结果 结果 中 作 作出 做出 实际 期间 过程中 办结总数 办理总数 受理总数 收到总数 申请总数 公开类 政府信息 件数 起 发生 不服 有关 相关 决定的 书面 主动 到 新的 本',
  'this-year': '本年 本年度 全年 全年度 今年 年内 年度 一年来 报告期内 报告期 当年 这一年',
  'last-year': '上年 上年度 上一年 上一年度 去年 去年同期 上年同期 上年度同期 往年',
  organ:
    '我局 我委 我办 我厅 我院 我省 我市 我区 我县 我旗 我州 我盟 我镇 我乡 我街道 我单位 我机关 我中心 我部门 本局 本委 本办 本厅 本院 本省 本市 本区 本县 本镇 本乡 本街道 本机关 本单位 本部门 本级 本行政机关 全局 全委 全办 全厅 全省 全市 全区 全县 全旗 全州 全盟 全镇 全乡 全街 全街道 机关 局机关 各级行政机关 各级各部门 各地各部门 行政机关',
  receive:
    '收到 受理 接收 接到 收办 收悉 收到并受理 收到和受理 接收并受理 登记受理 收取到 新收 新收到 新受理 新接收 新增 收到的 受理的',
  answer:
    '答复 回复 办结 办理完毕 办理完结 办毕 予以答复 作出答复 做出答复 书面答复 已答复 已办结 全部答复 全部办结 按期答复 按时答复 给予答复 依法答复 办理答复',
  handle: '办理 处理 受理办理',
  request:
    '申请 政府信息公开申请 信息公开申请 政府信息公开的申请 依申请公开 依申请公开申请 依申请公开政府信息 依申请公开政府信息申请 依申请公开信息 依申请信息公开 依申请信息公开申请 政府信息依申请公开 政府信息公开依申请 政府信息依申请公开申请 申请公开政府信息 申请公开信息 公开政府信息申请 政府信息申请 公开申请 依申请 依申请公开事项 依申请公开件 申请件 公民提出公开政府信息申请 公民提出的政府信息公开申请 申请公开 政府信息公开申请案件',
  'carried-in':
    '上年结转 上年度结转 上一年度结转 上一年结转 去年结转 上年度结转至本年 上年结转至本年 上年度结转到本年度 上年结转申请 上年度结转申请 结转上年 结转上年度 上年结转到本年 上年度结转至本年度 上一年度结转至本年度',
  'carried-out':
    '结转下年 结转下年度 结转下一年度 结转至下年 结转至下年度 结转到下年度 结转至下一年度 转下年度 转下年度办理 结转下年度继续办理 结转下年度办理 结转至下年度继续办理 结转至下年度办理 结转到下年度继续办理 结转下一年度继续办理 结转至下一年度继续办理 结转下年继续办理 结转到下一年度 顺延到下年度 顺延到下年度答复 顺延至下年度 顺延至下年度答复 转入下年度 转入下年度继续办理',
  review: '行政复议 行政复议案件 行政复议申请 行政复议事项 复议案件 复议',
  suit: '行政诉讼 行政诉讼案件 诉讼案件 诉讼',
  'suit-direct': '未经复议直接起诉 未经复议直接起诉的 未经行政复议直接起诉 未经复议直接提起行政诉讼',
  'suit-after': '复议后起诉 经复议后起诉 复议后起诉的 复议后提起行政诉讼 行政复议后起诉',
  upheld: '结果维持 维持 维持的 予以维持',
  corrected: '结果纠正 纠正 纠正的 予以纠正 被纠正',
  'other-result': '其他结果',
  pending: '尚未审结 未审结 尚未审结的 正在审理 未结',
  none: '未发生 没有发生 没有 无 未收到 未产生 没有产生 没有收到 未出现 未受理 未接到 未有 未引起 未引发 无因 未因 没有因 尚无 未新增',
  new: '新 新发生 当年新增',
  made: '制发 制定 制定出台 新制定 新制发 制定印发 制发并公开 制定并公开 制定发布 制发的',
  repealed: '废止 宣布废止 废止和失效 废止失效 废止及失效 宣布失效 废止的',
  valid: '现行有效 现行有效的 继续有效 现有有效',
  regulations: '规章 政府规章 市政府规章 省政府规章',
  normative: '行政规范性文件 规范性文件 行政规范性文件的 规范性文件的',
  licensing:
    '行政许可 行政许可决定 行政许可处理决定 行政许可的处理决定 行政许可事项处理决定 许可决定 行政许可决定数量',
  penalty: '行政处罚 行政处罚决定 行政处罚处理决定 行政处罚的处理决定 处罚决定 行政处罚决定数量',
  coercion: '行政强制 行政强制决定 行政强制处理决定 行政强制的处理决定 强制决定 行政强制决定数量',
  act: '作出行政 做出行政 处理决定 处理决定数量 决定数量 决定',
  fees: '行政事业性收费 收取行政事业性收费 行政事业性收费金额 行政事业性收费总额 行政事业性收费收入',
  compare:
    '同比 比上年 比上年度 比去年 比去年同期 比上年同期 比上一年 比上一年度 较上年 较上年度 较去年 较去年同期 较上年同期 较上一年 较上一年度 与上年相比 与上年度相比 与去年相比 与去年同期相比 与上年同期相比 与上年 与上年度 与去年 相比上年 相比去年 相较上年 相较于上年',
  rise: '增长 增加 上升 提高 增长了 增加了 上升了 增幅 增幅为 增幅达',
  fall: '下降 减少 降低 下降了 减少了 降低了 降幅 降幅为 降幅达',
  level: '持平 基本持平',
  share: '占 占比 占比为 占比达 占比约 占总数 占总量',
  among: '其中',
  soft: '备案 领域 涉及 依申请公开领域 政府信息公开领域 涉政府信息公开 印发 出台 发布 公开的 参与 应诉 承办',
  each: '均为 各 分别 分别为',
  and: '和 及 与 或 以及 或者 加',
};

const leaf = (...rows: Table3RowKey[]) => rows;

/** The words of results, with the rows of table 3 they stand for. */
export const OUTCOME_WORDS: readonly (readonly [string, readonly Table3RowKey[]])[] = [
  ['予以公开 同意公开 全部公开 予以全部公开', leaf('granted')],
  ['部分公开 予以部分公开 部分予以公开', leaf('partial')],
  [
    '不予公开 不公开',
    leaf(
      'denied_secret',
      'denied_law',
      'denied_safety',
      'denied_third_party',
      'denied_internal',
      'denied_process',
      'denied_enforcement',
      'denied_query',
    ),
  ],
  ['无法提供', leaf('unavailable_not_held', 'unavailable_needs_making', 'unavailable_unclear')],
  [
    '不予处理',
    leaf(
      'unprocessed_complaint',
      'unprocessed_duplicate',
      'unprocessed_publication',
      'unprocessed_excessive',
      'unprocessed_reissue',
    ),
  ],
  ['其他处理 作其他处理 其它处理', leaf('other_no_correction', 'other_fee_unpaid', 'other_other')],
  ['属于国家秘密', leaf('denied_secret')],
  ['其他法律行政法规禁止公开', leaf('denied_law')],
  ['保护第三方合法权益', leaf('denied_third_party')],
  ['属于三类内部事务信息', leaf('denied_internal')],
  ['属于四类过程性信息', leaf('denied_process')],
  ['属于行政执法案卷', leaf('denied_enforcement')],
  ['属于行政查询事项', leaf('denied_query')],
  ['本机关不掌握相关政府信息', leaf('unavailable_not_held')],
  ['没有现成信息需要另行制作', leaf('unavailable_needs_making')],
  ['补正后申请内容仍不明确', leaf('unavailable_unclear')],
  ['信访举报投诉类申请 信访举报投诉类', leaf('unprocessed_complaint')],
  ['重复申请', leaf('unprocessed_duplicate')],
  ['要求提供公开出版物', leaf('unprocessed_publication')],
  ['无正当理由大量反复申请', leaf('unprocessed_excessive')],
];

/** The kinds of applicant in the text, with their columns of table 3. */
export const APPLICANT_WORDS: readonly (readonly [string, readonly number[]])[] = [
  ['自然人 自然人申请 公民个人', [0]],
  ['法人或其他组织 法人和其他组织 法人及其他组织 法人或者其他组织 法人或其他组织申请', [1, 2, 3, 4, 5]],
  ['商业企业', [1]],
  ['科研机构', [2]],
  ['社会公益组织', [3]],
  ['法律服务机构', [4]],
];

/** Longer words that contain one of the above and mean something else. */
export const OTHER_WORDS =
  '申请人 申请表 答复率 办结率 公开率 受理率 答复书 行政强制措施 行政强制执行 撤回申请 申请人主动撤回申请 信访 咨询 热线 留言 提案 建议 不服行政复议 行政复议决定 行政诉讼应诉 补正 延期 政策性文件';
