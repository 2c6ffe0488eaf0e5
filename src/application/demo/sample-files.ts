import type { Upload } from '../access-requests/public-views.ts';

/** The smallest PNG there is: one grey point. */
const GREY_POINT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Stands for the picture of an identity card. */
export const identityProof = (): Upload => ({
  purpose: 'identity-proof',
  name: '身份证明（演示）.png',
  bytes: Buffer.from(GREY_POINT, 'base64'),
});

/** Stands for a document that is provided with a reply; it says of itself that it is made up. */
export const replyMaterial = (name: string) => ({
  purpose: 'reply-material' as const,
  name: `${name}.txt`,
  bytes: Buffer.from(`${name}\n\n本文件是演示材料，机关、人员、事项和数据均为虚构，不得作为任何依据。\n`),
});
