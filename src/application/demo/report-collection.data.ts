/** A member of the collection of the demonstration that is not on this platform: plainly invented, named by its kind. */
export type DemoMember = {
  readonly name: string;
  readonly telephone: string;
  /** What it reported: requests received, documents made; `null` where nothing came. */
  readonly report: { readonly requests: number; readonly documents: number } | null;
  /** In which format its file came. */
  readonly format: 'html' | 'docx' | 'xlsx' | 'pdf';
  /** `error`: one number of its table 3 is wrong, and it was returned. */
  readonly end: 'accepted' | 'received' | 'error' | 'missing' | 'excused';
};

/** The year that is collected, and the days on which it was. */
export const DEMO_COLLECTION = {
  year: 2024,
  onBehalfOf: '青禾区人民政府',
  dueOn: '2025-01-24',
  openedOn: '2025-01-06',
  handedInOn: '2025-01-23',
  takenOverOn: '2025-01-27',
  judgedOn: '2025-02-05',
} as const;

/** Organs of the district besides those on this platform. */
export const DEMO_MEMBERS: readonly DemoMember[] = [
  {
    name: '青禾区示例单位一',
    telephone: '0900-5550101',
    report: { requests: 12, documents: 2 },
    format: 'docx',
    end: 'accepted',
  },
  {
    name: '青禾区示例单位二',
    telephone: '0900-5550102',
    report: { requests: 5, documents: 1 },
    format: 'pdf',
    end: 'accepted',
  },
  {
    name: '青禾区示例单位三',
    telephone: '0900-5550103',
    report: { requests: 8, documents: 0 },
    format: 'xlsx',
    end: 'accepted',
  },
  {
    name: '青禾区示例单位四',
    telephone: '0900-5550104',
    report: { requests: 3, documents: 0 },
    format: 'html',
    end: 'received',
  },
  {
    name: '青禾区示例单位五',
    telephone: '0900-5550105',
    report: { requests: 9, documents: 0 },
    format: 'docx',
    end: 'error',
  },
  { name: '青禾区示例单位六', telephone: '0900-5550106', report: null, format: 'html', end: 'missing' },
  { name: '青禾区示例单位七', telephone: '', report: null, format: 'html', end: 'excused' },
];
