/** A member of the collection of the demonstration that is not on this platform: plainly invented, named by its kind. */
export type DemoMember = {
  readonly name: string;
  readonly telephone: string;
  /** What it reported: requests received, documents made and in force; `null` where nothing came. */
  readonly report: { readonly requests: number; readonly made: number; readonly valid: number } | null;
  /** In which format its file came. */
  readonly format: 'html' | 'docx' | 'xlsx' | 'pdf';
  /** `error`: one number of its table 3 is wrong, and it was returned; `joint`: it reports with the first of the list. */
  readonly end: 'accepted' | 'received' | 'error' | 'missing' | 'excused' | 'joint';
  /** What it wrote below each heading of section one, where not a bare sentence. */
  readonly wrote?: string;
};

/** A collection of the demonstration: its year, and the days on which it was. */
export type DemoCollection = {
  readonly year: number;
  readonly dueOn: string;
  readonly openedOn: string;
  readonly handedInOn: string;
  readonly takenOverOn: string;
  readonly judgedOn: string;
  /** `null`: still open. */
  readonly publishedOn: string | null;
  /** Organs of the district besides those on this platform. */
  readonly members: readonly DemoMember[];
};

type Reported = readonly [requests: number, made: number, valid: number];
type Told = Pick<DemoMember, 'format' | 'end' | 'wrote'>;

/** Two organs handed in the same words: the checker says so. */
const SAME_WORDS =
  '本单位把政府信息公开列入年度重点工作，明确专人负责，定期检查公开内容，及时更新栏目，认真办理群众申请和来信来电。';

const member = (place: number, report: Reported | null, told: Told): DemoMember => ({
  name: `青禾区示例${'一二三四五六七八'[place - 1]}局`,
  telephone: `0900-555010${place}`,
  report: report && { requests: report[0], made: report[1], valid: report[2] },
  ...told,
});

/** The sums of 2023 are published; those of 2024 are being collected. */
export const DEMO_COLLECTIONS: readonly DemoCollection[] = [
  {
    year: 2023,
    dueOn: '2024-01-26',
    openedOn: '2024-01-05',
    handedInOn: '2024-01-25',
    takenOverOn: '2024-01-29',
    judgedOn: '2024-02-05',
    publishedOn: '2024-03-11',
    members: [
      member(1, [10, 1, 5], { format: 'docx', end: 'accepted' }),
      member(2, [7, 1, 6], { format: 'pdf', end: 'accepted' }),
      member(3, [6, 0, 3], { format: 'xlsx', end: 'accepted' }),
      member(4, [4, 0, 2], { format: 'html', end: 'accepted' }),
    ],
  },
  {
    year: 2024,
    dueOn: '2025-01-24',
    openedOn: '2025-01-06',
    handedInOn: '2025-01-23',
    takenOverOn: '2025-01-27',
    judgedOn: '2025-02-05',
    publishedOn: null,
    members: [
      member(1, [12, 2, 7], { format: 'docx', end: 'accepted' }),
      member(2, [5, 1, 7], { format: 'pdf', end: 'accepted' }),
      member(3, [8, 0, 3], { format: 'xlsx', end: 'accepted', wrote: SAME_WORDS }),
      member(4, [3, 0, 2], { format: 'html', end: 'received', wrote: SAME_WORDS }),
      member(5, [9, 0, 0], { format: 'docx', end: 'error' }),
      member(6, null, { format: 'html', end: 'missing' }),
      member(7, null, { format: 'html', end: 'excused' }),
      member(8, null, { format: 'html', end: 'joint' }),
    ],
  },
];
