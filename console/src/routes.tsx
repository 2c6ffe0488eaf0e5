import { createBrowserRouter } from 'react-router';
import { REPORT_ROUTES } from './annual-reports/report-routes.ts';
import { CHANNEL_ROUTES } from './channels/channel-routes.ts';
import { REGISTER_ROUTES } from './registers/register-routes.ts';
import { COLLECTION_ROUTES } from './report-collections/collection-routes.ts';
import { Home } from './session/home.tsx';
import { Shell } from './session/shell.tsx';
import { Loading } from './shared/loaded.tsx';
import { NotFoundPage } from './shared/not-found-page.tsx';
import { RouteFault } from './shared/route-fault.tsx';

/** Every page is its own bundle, fetched when it is first opened. */
export const router = createBrowserRouter(
  [
    {
      HydrateFallback: Loading,
      ErrorBoundary: RouteFault,
      children: [
        { index: true, Component: Home },
        {
          path: 'set-up',
          lazy: async () => ({ Component: (await import('./agencies/set-up-page.tsx')).SetUpPage }),
        },
        {
          path: 'sign-in',
          lazy: async () => ({ Component: (await import('./session/sign-in-page.tsx')).SignInPage }),
        },
        {
          path: 'password',
          lazy: async () => ({ Component: (await import('./session/password-page.tsx')).PasswordPage }),
        },
        {
          path: ':agency',
          Component: Shell,
          children: [
            {
              ErrorBoundary: RouteFault,
              children: [
                { index: true, Component: Home },
                {
                  path: 'desk',
                  lazy: async () => ({
                    Component: (await import('./access-requests/desk/desk-page.tsx')).DeskPage,
                  }),
                },
                {
                  path: 'access-requests',
                  lazy: async () => ({
                    Component: (await import('./access-requests/list/list-page.tsx')).ListPage,
                  }),
                },
                {
                  path: 'access-requests/new',
                  lazy: async () => ({
                    Component: (await import('./access-requests/register/register-page.tsx')).RegisterPage,
                  }),
                },
                {
                  path: 'access-requests/:requestId',
                  lazy: async () => ({
                    Component: (await import('./access-requests/case/case-page.tsx')).CasePage,
                  }),
                },
                {
                  path: 'access-requests/:requestId/query-code',
                  lazy: async () => ({
                    Component: (await import('./notices/reissue-page.tsx')).ReissuePage,
                  }),
                },
                {
                  path: 'access-requests/:requestId/guide',
                  lazy: async () => ({
                    Component: (await import('./access-requests/guide/guide-page.tsx')).GuidePage,
                  }),
                },
                {
                  path: 'access-requests/:requestId/draft',
                  lazy: async () => ({
                    Component: (await import('./access-requests/draft/draft-page.tsx')).DraftPage,
                  }),
                },
                {
                  path: 'disclosures',
                  lazy: async () => ({
                    Component: (await import('./disclosures/item-list-page.tsx')).ItemListPage,
                  }),
                },
                {
                  path: 'disclosures/:itemId',
                  lazy: async () => ({
                    Component: (await import('./disclosures/item-page.tsx')).ItemPage,
                  }),
                },
                {
                  path: 'columns',
                  lazy: async () => ({
                    Component: (await import('./columns/columns-page.tsx')).ColumnsPage,
                  }),
                },
                {
                  path: 'columns/guide',
                  lazy: async () => ({
                    Component: (await import('./columns/guide-page.tsx')).GuidePage,
                  }),
                },
                {
                  path: 'columns/catalogues',
                  lazy: async () => ({
                    Component: (await import('./standard-catalogues/catalogues-page.tsx')).CataloguesPage,
                  }),
                },
                {
                  path: 'columns/catalogues/:catalogueId',
                  lazy: async () => ({
                    Component: (await import('./standard-catalogues/catalogue-page.tsx')).CataloguePage,
                  }),
                },
                {
                  path: 'participation',
                  lazy: async () => ({
                    Component: (await import('./participation/messages-page.tsx')).MessagesPage,
                  }),
                },
                {
                  path: 'participation/settings',
                  lazy: async () => ({
                    Component: (await import('./participation/settings-page.tsx')).ParticipationSettingsPage,
                  }),
                },
                {
                  path: 'participation/solicitations',
                  lazy: async () => ({
                    Component: (await import('./participation/solicitations-page.tsx')).SolicitationsPage,
                  }),
                },
                {
                  path: 'participation/solicitations/:solicitationId',
                  lazy: async () => ({
                    Component: (await import('./participation/solicitation-page.tsx')).SolicitationPage,
                  }),
                },
                {
                  path: 'participation/:messageId',
                  lazy: async () => ({
                    Component: (await import('./participation/message-page.tsx')).MessagePage,
                  }),
                },
                {
                  path: 'release-words',
                  lazy: async () => ({
                    Component: (await import('./release-checks/words-page.tsx')).WordsPage,
                  }),
                },
                {
                  path: 'topics',
                  lazy: async () => ({
                    Component: (await import('./topics/topics-page.tsx')).TopicsPage,
                  }),
                },
                {
                  path: 'topics/:topicId',
                  lazy: async () => ({
                    Component: (await import('./topics/topic-page.tsx')).TopicPage,
                  }),
                },
                {
                  path: 'side-files',
                  lazy: async () => ({
                    Component: (await import('./side-files/side-list-page.tsx')).SideListPage,
                  }),
                },
                {
                  path: 'side-files/:sideFileId',
                  lazy: async () => ({
                    Component: (await import('./side-files/side-file-page.tsx')).SideFilePage,
                  }),
                },
                ...CHANNEL_ROUTES,
                ...REGISTER_ROUTES,
                {
                  path: 'letter-numbers',
                  lazy: async () => ({
                    Component: (await import('./letters/register-page.tsx')).RegisterPage,
                  }),
                },
                ...REPORT_ROUTES,
                ...COLLECTION_ROUTES,
                {
                  path: 'agency',
                  lazy: async () => ({
                    Component: (await import('./agencies/agency-page.tsx')).AgencyPage,
                  }),
                },
                {
                  path: 'site',
                  lazy: async () => ({
                    Component: (await import('./agencies/site-page.tsx')).SitePage,
                  }),
                },
                {
                  path: 'absences',
                  lazy: async () => ({
                    Component: (await import('./staff/absences-page.tsx')).AbsencesPage,
                  }),
                },
                {
                  path: 'deadlines',
                  lazy: async () => ({
                    Component: (await import('./calendar/deadlines-page.tsx')).DeadlinesPage,
                  }),
                },
                {
                  path: 'holidays',
                  lazy: async () => ({
                    Component: (await import('./calendar/holidays-page.tsx')).HolidaysPage,
                  }),
                },
                {
                  path: 'reminders',
                  lazy: async () => ({
                    Component: (await import('./reminders/reminders-page.tsx')).RemindersPage,
                  }),
                },
                {
                  path: 'looks',
                  lazy: async () => ({ Component: (await import('./staff/looks-page.tsx')).LooksPage }),
                },
                { path: '*', Component: NotFoundPage },
              ],
            },
          ],
        },
      ],
    },
  ],
  { basename: '/console' },
);
