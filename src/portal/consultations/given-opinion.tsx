import { type ReactNode, useContext } from 'react';
import type { ConsultationPage } from '../../application/consultations/page-view.ts';
import { FORM_WORDS } from '../i18n/form-words.data.ts';
import { instantIn, PageLanguage, useWords } from '../i18n/language.ts';
import { MixedText, OfficialText } from '../i18n/official-text.tsx';
import { OPINION_WORDS } from '../i18n/opinion-words.data.ts';
import { PATHS } from '../paths.ts';
import { fileSize } from '../shared/parts/file-size.ts';

type Opinion = NonNullable<ConsultationPage['draft']>;

/** An opinion line by line, as the check page and the receipt show it. */
export function OpinionFacts({ token, opinion }: { token: string; opinion: Opinion }) {
  const words = useWords(OPINION_WORDS);
  return (
    <dl className="facts answers">
      <div>
        <dt>{words.consents}</dt>
        <dd>
          <strong>{opinion.consents ? words.consent.yes : words.consent.no}</strong>
        </dd>
      </div>
      <div>
        <dt>{words.reasons}</dt>
        <dd className="typed">
          <Typed text={opinion.reasons} />
        </dd>
      </div>
      <div>
        <dt>{words.files}</dt>
        <dd>
          {opinion.files.length === 0 ? words.notUploaded : <OwnFiles token={token} opinion={opinion} />}
        </dd>
      </div>
      <div>
        <dt>{words.contact}</dt>
        <dd>
          <Typed text={opinion.contact} />
        </dd>
      </div>
    </dl>
  );
}

/** What was typed, or that nothing was. */
function Typed({ text }: { text: string }): ReactNode {
  const { notFilledIn } = useWords(OPINION_WORDS);
  return text ? <OfficialText>{text}</OfficialText> : notFilledIn;
}

function OwnFiles({ token, opinion }: { token: string; opinion: Opinion }) {
  const { size } = useWords(FORM_WORDS);
  return opinion.files.map((file) => (
    <p key={file.fileId}>
      <a href={PATHS.consultationFile(token, file.fileId)} download>
        <OfficialText>{file.name}</OfficialText>
        {size(fileSize(file.size))}
      </a>
    </p>
  ));
}

type GivenProps = { token: string; page: ConsultationPage; answer: NonNullable<ConsultationPage['answer']> };

/** The receipt: what was answered, when, and what it is worth. */
export function GivenOpinion({ token, page, answer }: GivenProps) {
  const language = useContext(PageLanguage);
  const words = OPINION_WORDS[language];
  return (
    <section aria-labelledby="answer-heading">
      <h2 id="answer-heading">{words.given}</h2>
      <p className="result good" role="status">
        <strong>{words.sent}</strong>
        <span>
          <MixedText>{words.sentAt(instantIn(language, new Date(answer.givenAt)), page.reference)}</MixedText>
          {answer.effect === 'returned' ? words.received : words.asMaterial}
        </span>
      </p>
      <OpinionFacts token={token} opinion={answer} />
      <p className="hint">{words.final}</p>
    </section>
  );
}
