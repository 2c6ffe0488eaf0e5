import { useContext } from 'react';
import type { ProgressView } from '../../application/access-requests/public-views.ts';
import { CASE_WORDS } from '../i18n/case-words.data.ts';
import { dayIn, PageLanguage, useWords } from '../i18n/language.ts';
import { MixedText, OfficialText } from '../i18n/official-text.tsx';
import { PATHS } from '../paths.ts';
import { fileSize } from '../shared/parts/file-size.ts';

type ReplySectionProps = { code: string; reply: NonNullable<ProgressView['reply']> };

/** The reply and the information provided with it, to download. */
export function ReplySection({ code, reply }: ReplySectionProps) {
  const words = useWords(CASE_WORDS);
  const language = useContext(PageLanguage);
  return (
    <section className="reply" aria-labelledby="reply-heading">
      <h2 id="reply-heading">{words.reply}</h2>
      <dl className="facts two-columns">
        <div>
          <dt>{words.letter}</dt>
          <dd>
            <OfficialText>{reply.title}</OfficialText>
          </dd>
        </div>
        <div>
          <dt>{words.letterNumber}</dt>
          <dd>
            <OfficialText>{reply.number}</OfficialText>
          </dd>
        </div>
        <div>
          <dt>{words.signedOn}</dt>
          <dd>{dayIn(language, reply.signedOn)}</dd>
        </div>
      </dl>
      <ul className="downloads">
        {reply.files.map((file) => (
          <li key={file.fileId}>
            <a className="button" href={PATHS.download(code, file.fileId)} download>
              <MixedText>{words.download(file.name, fileSize(file.size))}</MixedText>
            </a>
          </li>
        ))}
      </ul>
      <p className="hint">{words.remedies}</p>
    </section>
  );
}
