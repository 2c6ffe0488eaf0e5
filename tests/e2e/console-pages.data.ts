/** A page of the console: its route as the console lists it, who opens it, and how it is come to. */
export type ConsolePage = {
  readonly route: string;
  readonly login: string;
  /** The address below the organ's. */
  readonly at: string;
  /** Then the first thing listed there is opened, and what stands below its address. */
  readonly first?: string;
};

const plain = (login: string, ...routes: string[]): readonly ConsolePage[] =>
  routes.map((route) => ({ route, login, at: route }));
const first = (login: string, at: string, route: string, below = ''): ConsolePage => ({
  route,
  login,
  at,
  first: below,
});

/** Every page of the console; a route without a line fails the test. People stand together: each signs in once. */
export const CONSOLE_PAGES: readonly ConsolePage[] = [
  ...plain('office.clerk', 'desk', 'access-requests', 'access-requests/new', 'reminders', 'holidays'),
  ...plain('office.clerk', 'disclosures', 'columns', 'columns/guide', 'columns/catalogues', 'release-words'),
  ...plain('office.clerk', 'participation', 'participation/settings', 'participation/solicitations'),
  ...plain(
    'office.clerk',
    'topics',
    'update-monitor',
    'channels',
    'registers',
    'letter-numbers',
    'side-files',
  ),
  ...plain('office.clerk', 'annual-reports', 'site', 'absences', 'deadlines'),
  first('office.clerk', 'access-requests', 'access-requests/:requestId'),
  first('office.clerk', 'access-requests', 'access-requests/:requestId/query-code', '/query-code'),
  first('office.clerk', 'participation', 'participation/:messageId'),
  first('office.clerk', 'participation/solicitations', 'participation/solicitations/:solicitationId'),
  first('office.clerk', 'topics', 'topics/:topicId'),
  first('office.clerk', 'side-files', 'side-files/:sideFileId'),
  first('office.handler2', 'access-requests', 'access-requests/:requestId/guide', '/guide'),
  first('office.handler2', 'access-requests', 'access-requests/:requestId/draft', '/draft'),
  first('office.handler2', 'disclosures', 'disclosures/:itemId'),
  { route: 'annual-reports/:year', login: 'office.editor', at: 'annual-reports/2025' },
  ...plain('office.editor', 'report-collections'),
  { route: 'report-collections/:year', login: 'office.editor', at: 'report-collections/2024' },
  { route: 'report-collections/:year/sums', login: 'office.editor', at: 'report-collections/2024/sums' },
  {
    route: 'report-collections/:year/comparison',
    login: 'office.editor',
    at: 'report-collections/2024/comparison',
  },
  first('office.editor', 'report-collections/2024', 'report-collections/:year/members/:memberId'),
  ...plain('office.admin', 'agency', 'report-tasks'),
  ...plain('office.audit', 'looks'),
  { route: 'registers/:register', login: 'housing.clerk', at: 'registers/licence' },
  { route: 'registers/:register/import', login: 'housing.clerk', at: 'registers/licence/import' },
  first('housing.clerk', 'registers/licence', 'registers/:register/:entryId'),
  first('housing.clerk', 'columns/catalogues', 'columns/catalogues/:catalogueId'),
  { route: '*', login: 'housing.clerk', at: 'no-such-page' },
];

/** Outside of an organ: looked at before anybody has signed in, and by the journeys that set up and sign in. */
export const OUTSIDE: readonly string[] = ['sign-in', 'set-up', 'password', ':agency'];
