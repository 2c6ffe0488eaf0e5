import type { AgencySettings } from '../../domain/staff/agency.ts';
import { GUIDE_WORDS } from '../i18n/guide-words.data.ts';
import { useWords } from '../i18n/language.ts';
import { MixedText } from '../i18n/official-text.tsx';

/**
 * Complaint, reconsideration, suit. Refusals under arts. 14–16 go to reconsideration first
 * (《行政复议法》第二十三条第一款第（四）项, in force since 2024).
 */
export function GuideRemedies({ settings }: { settings: AgencySettings }) {
  const words = useWords(GUIDE_WORDS).remedies;
  const reviewBody = settings.reviewBody || words.anyReviewBody;
  const court = settings.court || words.anyCourt;
  return (
    <>
      <p>{words.lead}</p>
      <table>
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.situation}</th>
            <th scope="col">{words.way}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words.refusal}</th>
            <td>
              <strong>{words.reviewFirst}</strong>
              <MixedText>{words.refusalWay(reviewBody, court)}</MixedText>
            </td>
          </tr>
          <tr>
            <th scope="row">{words.other}</th>
            <td>
              <MixedText>{words.otherWay(reviewBody, court)}</MixedText>
            </td>
          </tr>
          <tr>
            <th scope="row">{words.silence}</th>
            <td>
              <MixedText>{words.silenceWay(reviewBody)}</MixedText>
            </td>
          </tr>
          <tr>
            <th scope="row">{words.fee}</th>
            <td>{words.feeWay}</td>
          </tr>
        </tbody>
      </table>
      {settings.reviewBody && <ReviewBody settings={settings} />}
    </>
  );
}

function ReviewBody({ settings }: { settings: AgencySettings }) {
  const words = useWords(GUIDE_WORDS).remedies;
  return (
    <p>
      <MixedText>{words.body(settings.reviewBody, settings.reviewBodyAddress)}</MixedText>
      {settings.reviewOnlineUrl && (
        <>
          {words.online}
          <a href={settings.reviewOnlineUrl}>{settings.reviewOnlineUrl}</a>
        </>
      )}
      {words.free}
    </p>
  );
}
