import type { CaseView } from '../../../../src/api/access-requests/views.ts';

/** Why the draft was sent back, until it is written anew: who said it, on which day, in which words. */
export function returnedOf({ timeline }: CaseView) {
  const last = timeline.findLast((it) => it.type === 'drafted' || it.type === 'draft-returned');
  return last?.type === 'draft-returned' ? last : null;
}
