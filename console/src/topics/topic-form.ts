import type { TopicView } from '../../../src/api/topics/views.ts';
import { filledLines } from '../access-requests/actions/fields.tsx';

type Content = TopicView['content'];

/** A section as its fields hold it: every source has fields of its own. */
type SectionValues = {
  readonly label: string;
  readonly from: 'column' | 'keywords' | 'items';
  readonly columnId?: string;
  readonly words?: string;
  readonly itemIds?: readonly string[];
  readonly most: number;
};

export type TopicValues = {
  readonly title: string;
  readonly intro?: string;
  readonly hotline?: string;
  readonly fromOn: string;
  readonly toOn?: string | null;
  readonly pictureId?: string;
  readonly alt?: string;
  readonly sections?: readonly SectionValues[];
};

/** The fields of a topic as it stands. */
export const valuesOf = ({ picture, sections, ...content }: Content): TopicValues => ({
  ...content,
  pictureId: picture?.fileId ?? '',
  alt: picture?.alt ?? '',
  sections: sections.map(({ label, most, source }) => ({
    label,
    most,
    from: source.from,
    ...(source.from === 'column' && { columnId: source.columnId }),
    ...(source.from === 'keywords' && { words: source.words.join('\n') }),
    ...(source.from === 'items' && { itemIds: source.itemIds }),
  })),
});

function sourceOf({ from, columnId, words = '', itemIds = [] }: SectionValues): object {
  if (from === 'column') return { from, columnId };
  return from === 'keywords' ? { from, words: filledLines(words.split('\n')) } : { from, itemIds };
}

/** What is sent of the fields. */
export const bodyOf = ({ pictureId, alt, sections = [], ...values }: TopicValues): object => ({
  title: values.title,
  intro: values.intro ?? '',
  hotline: values.hotline ?? '',
  fromOn: values.fromOn,
  toOn: values.toOn ?? null,
  picture: pictureId ? { fileId: pictureId, alt: alt ?? '' } : null,
  sections: sections.map((it) => ({ label: it.label, most: it.most, source: sourceOf(it) })),
});
