/** Why a consultation is ended although nobody answered and no period has run out. */
export const STOP_GROUNDS = ['undeliverable', 'not-needed', 'delivery-unknown'] as const;

export type StopGround = (typeof STOP_GROUNDS)[number];

export const STOP_GROUND_LABELS: Readonly<Record<StopGround, string>> = {
  undeliverable: '征求意见书无法送达',
  'not-needed': '不再需要征求意见',
  'delivery-unknown': '期限内未能查明是否送达',
};
