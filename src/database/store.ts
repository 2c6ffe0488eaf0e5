import { type Transaction as KyselyTransaction, sql } from 'kysely';
import type { Result } from '../domain/shared/refusal.ts';
import { absenceRepository } from './absences.ts';
import { accessRequestRepository } from './access-requests.ts';
import { annualReportRepository, publishedRepository } from './annual-reports.ts';
import { calendarRepository } from './calendar.ts';
import { channelLogRepository } from './channel-log.ts';
import { channelRepository } from './channels.ts';
import { columnReader, columnRepository } from './columns.ts';
import { commentRepository } from './comments.ts';
import type { Database } from './connect.ts';
import { consultationInvitationRepository } from './consultation-invitations.ts';
import { actForAgency, type CurrentCalendar } from './current-calendar.ts';
import { departmentRepository, idempotencyRepository } from './departments.ts';
import { deskRepository } from './desk.ts';
import { disclosureRepository } from './disclosures.ts';
import { fileRepository } from './files.ts';
import { guideRepository } from './guide.ts';
import { informationCatalogueReader } from './information-catalogue.ts';
import { itemNewsRepository } from './item-news.ts';
import { ledgerRepository } from './ledger.ts';
import { letterFontRepository, letterLayoutRepository } from './letter-layouts.ts';
import { letterRegisterRepository } from './letter-register.ts';
import { letterSealRepository } from './letter-seals.ts';
import { counterRepository, letterRepository } from './letters.ts';
import { noticeRepository } from './notices.ts';
import { participationRepository } from './participation.ts';
import { watchPublicState } from './public-state.ts';
import { publishedItemReader, publishedItemRepository } from './published-items.ts';
import { publishedRegisterReader, publishedRegisterRepository } from './published-registers.ts';
import { queryCodeRepository } from './query-codes.ts';
import { registerAccountRepository } from './register-accounts.ts';
import { registerRepository } from './registers.ts';
import { releaseCheckRepository } from './release-checks.ts';
import { reminderRepository } from './reminders.ts';
import { publishedRollUpReader, reportCollectionRepository } from './report-collections.ts';
import { reportMemberRepository, reportNoticeRepository } from './report-members.ts';
import { reportSubmissionRepository } from './report-submissions.ts';
import { reportTaskRepository } from './report-tasks.ts';
import { ruleItemRepository } from './rule-items.ts';
import { searchDoor } from './search.ts';
import { searchIndexRepository } from './search-index.ts';
import { searchRebuildRepository } from './search-rebuild.ts';
import { sideFileRepository } from './side-files.ts';
import { currentSiteSettings, siteSettingsRepository } from './site-settings.ts';
import { solicitationRepository } from './solicitations.ts';
import { staffRepository } from './staff.ts';
import { catalogueReader, standardCatalogueRepository } from './standard-catalogues.ts';
import { subscriptionMailRepository } from './subscription-mails.ts';
import { subscriptionRepository } from './subscriptions.ts';
import type { Tables } from './tables.ts';
import { topicRepository } from './topics.ts';
import { namedFiles, verifyChains } from './verify-chain.ts';
import { visitorMessageRepository } from './visitor-messages.ts';

/** The repositories of one organ, bound to one open transaction. */
export type Transaction = ReturnType<typeof repositories>;

export type Store = ReturnType<typeof createStore>;

const repositories = (db: KyselyTransaction<Tables>, agencyId: string, now: () => Date) => ({
  agencyId,
  requests: accessRequestRepository(db, agencyId),
  ledger: ledgerRepository(db, agencyId, now),
  files: fileRepository(db, agencyId),
  letters: letterRepository(db, agencyId),
  letterSeals: letterSealRepository(db, agencyId),
  letterRegister: letterRegisterRepository(db, agencyId),
  letterLayouts: letterLayoutRepository(db, agencyId),
  letterFonts: letterFontRepository(db, agencyId),
  siteSettings: siteSettingsRepository(db, agencyId),
  counters: counterRepository(db, agencyId),
  reports: annualReportRepository(db, agencyId),
  departments: departmentRepository(db, agencyId),
  idempotency: idempotencyRepository(db, agencyId),
  calendar: calendarRepository(db, agencyId),
  reminders: reminderRepository(db, agencyId),
  releaseChecks: releaseCheckRepository(db, agencyId),
  channels: channelRepository(db, agencyId),
  channelLog: channelLogRepository(db, agencyId),
  subscriptions: subscriptionRepository(db, agencyId),
  subscriptionMails: subscriptionMailRepository(db, agencyId),
  itemNews: itemNewsRepository(db, agencyId),
  notices: noticeRepository(db, agencyId),
  consultations: consultationInvitationRepository(db, agencyId),
  queryCodes: queryCodeRepository(db, agencyId),
  sideFiles: sideFileRepository(db, agencyId),
  staff: staffRepository(db),
  desk: deskRepository(db, agencyId),
  absences: absenceRepository(db, agencyId),
  comments: commentRepository(db, agencyId),
  disclosures: disclosureRepository(db, agencyId),
  columns: columnRepository(db, agencyId),
  guide: guideRepository(db, agencyId),
  standardCatalogues: standardCatalogueRepository(db, agencyId),
  publishedItems: publishedItemRepository(db, agencyId),
  searchIndex: searchIndexRepository(db, agencyId),
  searchRebuild: searchRebuildRepository(db, agencyId),
  participation: participationRepository(db, agencyId),
  solicitations: solicitationRepository(db, agencyId),
  messages: visitorMessageRepository(db, agencyId),
  topics: topicRepository(db, agencyId),
  registers: registerRepository(db, agencyId),
  registerAccounts: registerAccountRepository(db, agencyId),
  publishedRegisters: publishedRegisterRepository(db, agencyId),
  ruleItems: ruleItemRepository(db, agencyId),
  reportCollections: reportCollectionRepository(db, agencyId),
  reportMembers: reportMemberRepository(db, agencyId),
  reportNotices: reportNoticeRepository(db, agencyId),
  reportSubmissions: reportSubmissionRepository(db, agencyId),
  reportTasks: reportTaskRepository(db, agencyId),
  verification: { chains: () => verifyChains(db, agencyId), files: () => namedFiles(db, agencyId) },
});

/** Carries a refusal out of a transaction so that it rolls back, exactly as a fault would. */
class Refused extends Error {
  readonly result: Result<never>;
  constructor(result: Result<never>) {
    super('refused');
    this.result = result;
  }
}

/** Carries an answer out of a transaction that must leave nothing behind. */
class Rehearsed extends Error {
  readonly answer: unknown;
  constructor(answer: unknown) {
    super('rehearsed');
    this.answer = answer;
  }
}

/**
 * The door to the database. Use cases never see a connection: they are handed repositories bound to a
 * transaction that acts for one organ, so nothing runs outside it and row-level security always has its organ.
 */
export const createStore = (
  db: Database,
  now: () => Date,
  calendar: CurrentCalendar,
  publicState = watchPublicState(db),
) => ({
  /** Runs `work` for one organ; a refusal or a fault leaves nothing behind. */
  async transaction<Value>(
    agencyId: string,
    work: (tx: Transaction) => Promise<Result<Value>>,
  ): Promise<Result<Value>> {
    try {
      const done = await db.transaction().execute(async (trx) => {
        await actForAgency(trx, agencyId, calendar);
        const result = await work(repositories(trx, agencyId, now));
        if (!result.ok) throw new Refused(result);
        return result;
      });
      publicState.commit();
      return done;
    } catch (error) {
      if (error instanceof Refused) return error.result;
      throw error;
    }
  },

  /** Runs `work` for one organ as it would be done, and undoes it whatever it answers: for previews. */
  async rehearse<Value>(agencyId: string, work: (tx: Transaction) => Promise<Value>): Promise<Value> {
    try {
      return await db.transaction().execute(async (trx) => {
        await actForAgency(trx, agencyId, calendar);
        throw new Rehearsed(await work(repositories(trx, agencyId, now)));
      });
    } catch (error) {
      if (error instanceof Rehearsed) return error.answer as Value;
      throw error;
    }
  },

  /** Reads for one organ. */
  read<Value>(agencyId: string, work: (tx: Transaction) => Promise<Value>): Promise<Value> {
    return db.transaction().execute(async (trx) => {
      await actForAgency(trx, agencyId, calendar);
      return work(repositories(trx, agencyId, now));
    });
  },

  /** Global tables, outside any organ. */
  staff: staffRepository(db),

  /** What the public may read. */
  published: publishedRepository(db),
  publicRegisters: publishedRegisterReader(db),
  publicRollUps: publishedRollUpReader(db),

  /** Information items as the public sees them at an instant. */
  publicItems: publishedItemReader(db),

  /** The index of words of what is public. */
  search: searchDoor(db),

  /** The columns of an organ; nothing in them is secret. */
  columns: columnReader(db),

  /** The catalogue of public information (art. 12). */
  informationCatalogue: informationCatalogueReader(db),

  /** What the public sees for the entries of standard catalogues. */
  catalogues: catalogueReader(db),

  /** How an organ's column stands within its own site. */
  siteSettings: (agencyId: string) => currentSiteSettings(db, agencyId),

  /** Whether copies of public pages still show what the database does. */
  publicState,

  /** Whether the database answers. */
  ping: async () => {
    await sql`select 1`.execute(db);
  },

  close: () => db.destroy(),
});
