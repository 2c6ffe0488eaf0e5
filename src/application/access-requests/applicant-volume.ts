import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import { type Actor, demand, NotFound } from '../actor.ts';
import type { App } from '../app.ts';

/**
 * How many requests the applicant of a case made to this organ since a day, this one included. Arts. 35 and 42
 * rest on it. It is a number: nothing of the other requests is shown.
 */
export const applicantVolume = (app: App, actor: Actor, requestId: string, since: PlainDate) => {
  demand(actor, 'requests:read');
  return app.store.read(actor.agencyId, async (tx) => {
    const row = await tx.requests.find(requestId);
    const submission = row && (await tx.requests.findSubmission(row.submissionId));
    if (!submission) throw new NotFound('没有找到这件申请');
    return { since, count: await tx.requests.countOfApplicant(submission.identityReference, since) };
  });
};
