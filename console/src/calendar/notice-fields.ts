import type { NoticeInput } from '../../../src/api/calendar/views.ts';
import { parseNotice } from '../../../src/domain/calendar/parse-notice.ts';

/** The form of a notice; make-up days as one text, `2027-01-30、2027-02-14`. */
export type NoticeFields = {
  readonly year: number;
  readonly title: string;
  readonly documentNumber: string;
  readonly publishedOn: string;
  readonly address: string;
  readonly replaces: string;
  readonly reason: string;
  readonly arrangements: readonly {
    readonly festival: string;
    readonly from: string;
    readonly to: string;
    readonly worked: string;
  }[];
};

/** What could be read of a pasted text; the rest of the form stays as it is. */
export function readInto(text: string, year: number): Partial<NoticeFields> {
  const read = parseNotice(text, year);
  return {
    ...(read.year === null ? {} : { year: read.year }),
    ...(read.title === null ? {} : { title: read.title }),
    ...(read.documentNumber === null ? {} : { documentNumber: read.documentNumber }),
    arrangements: read.arrangements.map(({ festival, from, to, worked }) => ({
      festival,
      from,
      to,
      worked: worked.join('、'),
    })),
  };
}

/** The notice as the API takes it. */
export const toNotice = ({ arrangements, replaces, ...rest }: NoticeFields): NoticeInput =>
  ({
    ...rest,
    replaces: replaces === '' ? null : replaces,
    arrangements: arrangements.map((it) => ({
      ...it,
      worked: (it.worked ?? '').split(/[、,，\s]+/).filter((day) => day !== ''),
    })),
  }) as NoticeInput;
