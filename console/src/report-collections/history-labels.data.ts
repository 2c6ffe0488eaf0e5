import type { MemberView } from '../../../src/api/report-collections/views.ts';

type Chase = MemberView['chases'][number];

export const CHASE_WAY_LABELS: Readonly<Record<Chase['way'], string>> = { email: '邮件', telephone: '电话' };

export const CHASE_STATE_LABELS: Readonly<Record<Chase['state'], string>> = {
  queued: '等待发送',
  sending: '正在发送',
  sent: '已发送',
  failed: '发送失败，将重试',
  'given-up': '没有送达',
  done: '已联系',
};

const HISTORY_LABELS: Readonly<Record<string, string>> = {
  'report-members-added': '列入报送名单',
  'report-member-changed': '修改单位信息',
  'report-hand-in': '报送',
  'report-cell-filled': '补录数字',
  'report-message-written': '留言',
  'report-member-return': '退回',
  'report-member-accept': '接收',
  'report-member-reopen': '取消接收',
  'report-member-excuse': '免予报送',
  'report-member-resume': '恢复报送',
  'report-link-issued': '生成报送链接',
  'report-link-revoked': '关闭报送链接',
  'report-members-chased': '催报',
  'report-member-called': '电话催报',
};

/** What an entry of the ledger says in words. */
export const historyLabel = (type: string): string => HISTORY_LABELS[type] ?? '其他操作';
