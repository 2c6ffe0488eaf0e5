import type { Dictionary } from './language.ts';

const zh = {
  label: '专题',
  none: '目前没有专题。',
  hotline: '服务热线',
  empty: '目前没有内容。',
};

type TopicWords = typeof zh;

const en: TopicWords = {
  label: 'Topics',
  none: 'There are no topics at the moment.',
  hotline: 'Hotline',
  empty: 'There is nothing here at the moment.',
};

/** The words around a topic; its title, introduction and items stay Chinese. */
export const TOPIC_WORDS: Dictionary<TopicWords> = { zh, en };
