import type { Action } from './lifecycle.data.ts';

/**
 * The steps that issue a letter while their form is filled in, each with the article that says what the letter must
 * hold. Signing is none of them: its letter is the draft's.
 */
export const ISSUING_ACTIONS: Partial<Readonly<Record<Action, string>>> = {
  'request-clarification': '《条例》第三十条',
  'ask-informally': '《条例》第三十条',
  'send-consultation': '《条例》第三十二条、第三十三条第三款、第三十四条',
  'request-reasons': '《条例》第三十五条',
  'delay-reply': '《条例》第三十五条',
  'notice-fee': '《条例》第四十二条，国办函〔2020〕109号',
  extend: '《条例》第三十三条第二款',
};
