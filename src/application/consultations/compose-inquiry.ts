import { OPINION_DAYS } from '../../domain/access-requests/opinion-period.ts';
import { addWorkingDays } from '../../domain/calendar/working-days.ts';
import { composeAssistanceRequest } from '../../domain/letters/compose-assistance-request.ts';
import { composeCoProducerInquiry } from '../../domain/letters/compose-co-producer-inquiry.ts';
import { composeThirdPartyInquiry } from '../../domain/letters/compose-third-party-inquiry.ts';
import type { LetterData, LetterFrame, OutsideFrame } from '../../domain/letters/letter.ts';
import type { Result } from '../../domain/shared/refusal.ts';
import { letterAgency } from '../access-requests/letter-frame.ts';
import type { LoadedCase } from '../access-requests/load-case.ts';
import type { Agency } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import type { InvitationContent, PageAccess } from './invitation.ts';

type Inquiry = {
  readonly agency: Agency;
  readonly loaded: LoadedCase;
  readonly content: Omit<InvitationContent, 'reference'> & { readonly reference?: string };
  readonly access: PageAccess;
};

/**
 * What a letter to somebody consulted is built from. The number of the letter to them stands where the request's
 * number would: it leads to no request.
 */
export function outsideFrame(
  { agency, loaded, content }: Omit<Inquiry, 'access'>,
  signed: Partial<LetterFrame>,
): OutsideFrame {
  return {
    agency: letterAgency(agency),
    number: signed.number ?? null,
    requestNumber: content.reference ?? signed.number ?? '待编号',
    receivedOn: loaded.state.receivedOn ?? loaded.state.safeOn,
    signedOn: signed.signedOn ?? null,
    verifyUrl: signed.verifyUrl ?? null,
    recipient: content.party,
    recipientKind: content.kind === 'third-party' ? content.partyKind : 'organ',
    subject: content.subject,
  };
}

/** The letter to the other side: L06 to a third party, L10 to an organ that made it with us, L11 to any other. */
export function composeInquiry(app: App, inquiry: Inquiry, signed: Partial<LetterFrame>): Result<LetterData> {
  const { agency, content, access } = inquiry;
  const frame = outsideFrame(inquiry, signed);
  const question = content.information
    ? `${content.question.replace(/[。；]$/, '')}。涉及的信息：${content.information}`
    : content.question;
  const { address } = agency.profile;
  const sentOn = app.today();
  const online = access.url ? `，或者登录${access.url}（访问码：${access.code}）在线提交` : '';
  switch (content.kind) {
    case 'third-party': {
      const answer = { url: access.url, code: access.url && access.code };
      const common = { question, sentOn, periodDays: OPINION_DAYS };
      return composeThirdPartyInquiry({ frame, ...common, answer, address });
    }
    case 'co-producer':
      return composeCoProducerInquiry({
        frame,
        question,
        sentOn,
        periodDays: OPINION_DAYS,
        address: `${address}${online}`,
      });
    case 'other-organ':
      return composeAssistanceRequest({
        frame,
        purpose: 'opinion',
        task: online ? `${question.replace(/[。；]$/, '')}。意见可以送至${address}${online}` : question,
        feedbackDueOn: addWorkingDays(sentOn, OPINION_DAYS, inquiry.loaded.calendar),
      });
  }
}
