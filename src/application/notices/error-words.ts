const WORDS: Readonly<Record<string, string>> = {
  'too-late': '超过时限，不再发送',
  'not-an-address': '登记的电子邮箱不能使用',
  'not-a-mobile': '登记的号码不是手机号码',
  'channel-not-set-up': '系统没有配置这种发送方式',
  'sms-timeout': '短信网关没有回应',
  'sms-unreachable': '连接不上短信网关',
};

/** Why an attempt failed, in words for staff, from the code the sender recorded. */
export function errorWords(code: string): string {
  const known = WORDS[code];
  if (known) return known;
  const answer = /^(smtp|sms)-(\d{3})$/.exec(code);
  if (!answer) return '连接不上邮件服务器';
  const [, channel, status] = answer;
  const side = channel === 'smtp' ? '邮件服务器' : '短信网关';
  return `${side}${channel === 'smtp' && status === '550' ? '答复收件地址不存在或者拒收' : '没有接收'}（${status}）`;
}
