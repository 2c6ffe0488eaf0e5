import type { ReactNode } from 'react';
import type { Agency } from '../../application/agencies/find-agency.ts';
import { GUIDE_WORDS } from '../i18n/guide-words.data.ts';
import { useWords } from '../i18n/language.ts';
import { MixedText } from '../i18n/official-text.tsx';
import { PATHS } from '../paths.ts';

type Channel = { readonly name: string; readonly how: ReactNode; readonly receipt: string };
type ChannelWords = (typeof GUIDE_WORDS)['zh']['application'];

/** Each channel with the day that counts as the day of receipt (art. 31). */
function channelsOf({ code, name, profile, settings }: Agency, words: ChannelWords): readonly Channel[] {
  const { officeName, address, hours, postcode, fax } = profile;
  return [
    {
      name: words.online,
      how: (
        <>
          {words.onlineBefore}
          <a href={PATHS.applyNew(code)}>{words.onlineLink}</a>
          {words.onlineAfter}
        </>
      ),
      receipt: settings.confirmationAnnounced ? words.receiptByBoth : words.receiptBySystem,
    },
    {
      name: words.counter,
      how: words.counterAt(address, officeName, hours),
      receipt: words.counterReceipt,
    },
    {
      name: words.post,
      how: words.postTo(address, postcode, name, officeName),
      receipt: words.postReceipt,
    },
    ...(fax === '' ? [] : [{ name: words.fax, how: words.faxTo(fax), receipt: words.faxReceipt }]),
  ];
}

/** The channels as a table. */
export function ChannelsTable({ agency }: { agency: Agency }) {
  const words = useWords(GUIDE_WORDS).application;
  return (
    <table className="short-heads">
      <caption>{words.channelsCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.channel}</th>
          <th scope="col">{words.how}</th>
          <th scope="col">{words.receipt}</th>
        </tr>
      </thead>
      <tbody>
        {channelsOf(agency, words).map((channel) => (
          <tr key={channel.name}>
            <th scope="row">{channel.name}</th>
            <td>{typeof channel.how === 'string' ? <MixedText>{channel.how}</MixedText> : channel.how}</td>
            <td>{channel.receipt}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
