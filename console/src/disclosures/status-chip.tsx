import type { ItemLineView } from '../../../src/api/disclosures/views.ts';
import type { ItemStatus } from '../../../src/domain/disclosures/lifecycle.data.ts';

const TONES: Readonly<Record<ItemStatus, string>> = {
  drafting: 'blue',
  'content-review': 'amber',
  'secrecy-review': 'amber',
  'to-publish': 'violet',
  scheduled: 'violet',
  published: 'green',
  withdrawn: 'red',
  closed: 'grey',
  discarded: 'grey',
};

/** The stage of an item in words, with what else is open about it. */
export function StatusChip({ line }: { readonly line: ItemLineView }) {
  const marks = [
    line.live && line.status !== 'published' && '正在公开',
    line.lateReview && '待补办审查',
    line.lookBack && line.live && '待复核反馈',
  ].filter((it) => it !== false);
  return (
    <>
      <span className={`chip chip-${TONES[line.status]}`}>{line.statusLabel}</span>
      {marks.length > 0 && <span className="second-line">{marks.join('，')}</span>}
    </>
  );
}
