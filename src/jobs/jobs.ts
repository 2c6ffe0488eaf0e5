import { forgetDrafts } from '../application/access-requests/forget-drafts.ts';
import { renderLetters } from '../application/access-requests/render-letters.ts';
import { timeOutConsultations } from '../application/access-requests/time-out-consultations.ts';
import { listAgencies } from '../application/agencies/find-agency.ts';
import type { App } from '../application/app.ts';
import { recomputeAllCases } from '../application/calendar/recompute-cases.ts';
import { recordDisplayed } from '../application/channels/display.ts';
import { sendChannelTasks } from '../application/channels/send-tasks.ts';
import { forgetOpinions } from '../application/consultations/forget-opinions.ts';
import { recordCamePublic, recountItems } from '../application/disclosures/keep-items-current.ts';
import { sealLetters } from '../application/letters/seal-letters.ts';
import { sendNotices } from '../application/notices/send-notices.ts';
import { judgeAsks } from '../application/query-codes/judge-asks.ts';
import { recountRegisters } from '../application/registers/register-settings.ts';
import { remindOfDeadlines } from '../application/reminders/remind-of-deadlines.ts';
import { sendReportNotices } from '../application/report-collections/send-report-notices.ts';
import { readWaitingFiles } from '../application/search/read-waiting-files.ts';
import { refreshShares } from '../application/search/refresh-shares.ts';
import { keepSearchCounts } from '../application/search/searched-words.ts';
import { recountSideFiles } from '../application/side-files/recount-side-files.ts';
import { renderSideLetters } from '../application/side-files/render-side-letters.ts';
import { forgetSubscriptions } from '../application/subscriptions/forget-subscriptions.ts';
import { prepareDigests } from '../application/subscriptions/prepare-digests.ts';
import { sendSubscriptionMails } from '../application/subscriptions/send-subscription-mails.ts';

/** A job names a use case and how often it runs; the work itself lives in the use case and may run any number of times. */
type Job = {
  readonly name: string;
  readonly everyMinutes: number;
  readonly run: (app: App) => Promise<unknown>;
};

const renderAll = async (app: App): Promise<void> => {
  for (const agency of await listAgencies(app)) {
    await renderLetters(app, agency.id);
    await renderSideLetters(app, agency.id);
  }
};

const JOBS: readonly Job[] = [
  { name: 'render-letters', everyMinutes: 1, run: renderAll },
  { name: 'seal-letters', everyMinutes: 1, run: sealLetters },
  { name: 'time-out-consultations', everyMinutes: 30, run: timeOutConsultations },
  { name: 'recount-side-files', everyMinutes: 30, run: recountSideFiles },
  { name: 'recompute-cases', everyMinutes: 1, run: (app) => recomputeAllCases(app) },
  { name: 'remind-of-deadlines', everyMinutes: 30, run: remindOfDeadlines },
  { name: 'record-came-public', everyMinutes: 1, run: recordCamePublic },
  { name: 'recount-registers', everyMinutes: 30, run: recountRegisters },
  { name: 'send-channel-tasks', everyMinutes: 1, run: sendChannelTasks },
  { name: 'record-displayed', everyMinutes: 5, run: recordDisplayed },
  { name: 'recount-items', everyMinutes: 30, run: recountItems },
  { name: 'forget-drafts', everyMinutes: 60, run: forgetDrafts },
  { name: 'forget-opinions', everyMinutes: 60, run: forgetOpinions },
  { name: 'judge-code-asks', everyMinutes: 1 / 12, run: judgeAsks },
  { name: 'send-notices', everyMinutes: 1 / 6, run: sendNotices },
  { name: 'send-report-notices', everyMinutes: 1 / 6, run: sendReportNotices },
  { name: 'prepare-digests', everyMinutes: 1, run: prepareDigests },
  { name: 'send-subscription-mails', everyMinutes: 1 / 6, run: sendSubscriptionMails },
  { name: 'forget-subscriptions', everyMinutes: 60, run: forgetSubscriptions },
  { name: 'read-waiting-files', everyMinutes: 1 / 30, run: readWaitingFiles },
  { name: 'refresh-word-shares', everyMinutes: 24 * 60, run: refreshShares },
  { name: 'keep-search-counts', everyMinutes: 1, run: keepSearchCounts },
];

/** Runs each job now and then every so often, never twice at once. Returns how to stop and wait for what is running. */
export function startJobs(app: App, onFault: (name: string, error: unknown) => void): () => Promise<void> {
  const running = new Map<string, Promise<void>>();
  const run = (job: Job): void => {
    if (running.has(job.name)) return;
    const work = job
      .run(app)
      .then(
        () => undefined,
        (error: unknown) => onFault(job.name, error),
      )
      .finally(() => running.delete(job.name));
    running.set(job.name, work);
  };
  const timers = JOBS.map((job) => {
    run(job);
    return setInterval(() => run(job), job.everyMinutes * 60_000);
  });
  return async () => {
    for (const timer of timers) clearInterval(timer);
    await Promise.all(running.values());
  };
}
