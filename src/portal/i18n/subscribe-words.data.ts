import { SUBSCRIPTION_FREQUENCY_LABELS } from '../../domain/subscriptions/frequencies.data.ts';
import { CONFIRM_DAYS } from '../../domain/subscriptions/subscription-rules.ts';
import type { Dictionary } from './language.ts';

const zh = {
  title: '邮件订阅',
  lead: '留下电子邮箱，订阅的栏目有新的信息公开时，本机关发送邮件告知标题和网址。随时可以更改、退订。',
  address: '电子邮箱',
  addressHint: '只用于发送订阅的邮件，加密保存，退订后立即删除',
  column: '订阅的栏目',
  everything: '全部公开信息',
  frequency: '发送的频率',
  frequencies: SUBSCRIPTION_FREQUENCY_LABELS as Readonly<Record<string, string>>,
  submit: '订阅',
  asked: '已经收到您的订阅',
  askedNote: `几分钟内会收到一封邮件，请在${CONFIRM_DAYS}日内打开其中的链接并确认，确认后才开始发送。没有收到的，请检查填写的邮箱和垃圾邮件文件夹；同一邮箱一天内最多发送3封确认邮件。`,
  sameAnswer: '为保护个人信息，无论填写的邮箱是否已经订阅，本页都给出同样的提示。',
  notOffered: '本机关暂未开通邮件订阅。需要及时了解新公开的信息的，可以使用栏目页面下方的 RSS 等订阅源。',
  back: '查看法定主动公开内容',
  confirmTitle: '确认邮件订阅',
  confirmLead: '按下面的按钮，确认订阅下列更新。不是您本人订阅的，请关闭本页。',
  confirm: '确认订阅',
  confirmed: '订阅成功',
  confirmedNote: '从现在起，有新的信息公开时，将按您选择的频率发送邮件。每封邮件都附有更改和退订的链接。',
  manageTitle: '更改邮件订阅',
  manageLead: (address: string) => `${address} 的订阅：`,
  keep: '保留的栏目',
  add: '增加栏目',
  addNone: '不增加',
  save: '保存',
  saved: '已经保存',
  end: '退订',
  endTitle: '退订邮件',
  endLead: '按下面的按钮退订全部栏目，保存的电子邮箱同时删除。',
  endConfirm: '确认退订',
  ended: '已经退订',
  endedNote: '不再发送邮件，您的电子邮箱已经删除。',
  again: '重新订阅',
  deadTitle: '链接不能使用',
};

type SubscribeWords = typeof zh;

const en: SubscribeWords = {
  title: 'E-mail subscription',
  lead: 'Leave your e-mail address and you will be told the titles and addresses of new publications in the columns you choose. You can change or end the subscription at any time. The messages are in Chinese.',
  address: 'E-mail address',
  addressHint: 'Used for these messages only, stored encrypted, deleted when you unsubscribe',
  column: 'Column',
  everything: 'Everything that is published',
  frequency: 'How often',
  frequencies: {
    immediately: 'At once (at most one message an hour)',
    daily: 'Daily summary (after 8 a.m., Beijing time)',
    weekly: 'Weekly summary (Mondays after 8 a.m., Beijing time)',
  },
  submit: 'Subscribe',
  asked: 'Your subscription has been received',
  askedNote: `A message is on its way. Please open its link within ${CONFIRM_DAYS} days and confirm; nothing else is sent before. If it does not arrive, please check the address and the folder for unwanted mail; at most 3 confirmations a day are sent to one address.`,
  sameAnswer:
    'To protect personal information this page says the same whether or not the address is subscribed.',
  notOffered:
    'This agency does not offer e-mail subscription at present. The feeds (RSS and others) below each column also tell of new publications.',
  back: 'Published information',
  confirmTitle: 'Confirm the subscription',
  confirmLead: 'Press the button to confirm. If you did not subscribe, please close this page.',
  confirm: 'Confirm',
  confirmed: 'You are subscribed',
  confirmedNote:
    'From now on you will be told of new publications. Every message has links to change or end the subscription.',
  manageTitle: 'Change the subscription',
  manageLead: (address) => `Subscription of ${address}:`,
  keep: 'Columns to keep',
  add: 'Add a column',
  addNone: 'None',
  save: 'Save',
  saved: 'Saved',
  end: 'Unsubscribe',
  endTitle: 'Unsubscribe',
  endLead: 'Press the button to unsubscribe from all columns. The stored e-mail address is deleted as well.',
  endConfirm: 'Unsubscribe',
  ended: 'You are unsubscribed',
  endedNote: 'No further messages will be sent, and your e-mail address has been deleted.',
  again: 'Subscribe again',
  deadTitle: 'This link does not work',
};

export const SUBSCRIBE_WORDS: Dictionary<SubscribeWords> = { zh, en };
