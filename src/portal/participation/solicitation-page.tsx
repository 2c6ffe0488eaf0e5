import { useContext } from 'react';
import type { PublicSolicitationView } from '../../application/participation/solicitations/public-solicitations.ts';
import { FORM_WORDS } from '../i18n/form-words.data.ts';
import { dayIn, PageLanguage, useWords } from '../i18n/language.ts';
import { OfficialText } from '../i18n/official-text.tsx';
import { PARTICIPATION_WORDS } from '../i18n/participation-words.data.ts';
import { SOLICITATION_WORDS } from '../i18n/solicitation-words.data.ts';
import { PATHS } from '../paths.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { instantForTags } from '../shared/parts/chinese-days.ts';
import { fileSize } from '../shared/parts/file-size.ts';
import { partCrumb, participationCrumbs } from './crumbs.ts';
import { Paragraphs } from './parts.tsx';
import { ResultsSection } from './results-section.tsx';

/** One solicitation: draft and explanation, how to hand in, and once they are out the results. */
export function solicitationPage(frame: AgencyFrame, view: PublicSolicitationView): string {
  const { language } = frame;
  const words = SOLICITATION_WORDS[language];
  return renderPage({
    frame,
    title: view.title,
    column: 'participation',
    crumbs: participationCrumbs(frame, partCrumb(frame, 'solicitations'), {
      label: view.title,
      path: null,
      official: language === 'en',
    }),
    translated: true,
    article: {
      title: view.title,
      publishedAt: instantForTags(new Date(`${view.fromOn}T00:00:00+08:00`)),
    },
    children: (
      <>
        <h1>
          <OfficialText>{view.title}</OfficialText>
        </h1>
        <Facts view={view} />
        {view.withdrawnOn && (
          <p className="notice">
            {words.withdrawn(dayIn(language, view.withdrawnOn))}
            {view.withdrawalReason && <OfficialText>{view.withdrawalReason}</OfficialText>}
          </p>
        )}
        {view.results && <ResultsSection results={view.results} publishedAt={view.resultsPublishedAt} />}
        {view.content && <Content code={frame.agency.code} view={view} content={view.content} />}
      </>
    ),
  });
}

function Facts({ view }: { view: PublicSolicitationView }) {
  const language = useContext(PageLanguage);
  const words = SOLICITATION_WORDS[language];
  return (
    <dl className="facts two-columns">
      <div>
        <dt>{words.number}</dt>
        <dd>{view.number}</dd>
      </div>
      <div>
        <dt>{words.kind}</dt>
        <dd>{words.kinds[view.kind]}</dd>
      </div>
      <div>
        <dt>{words.period}</dt>
        <dd>{words.fromTo(dayIn(language, view.fromOn), dayIn(language, view.toOn))}</dd>
      </div>
      <div>
        <dt>{words.status}</dt>
        <dd>
          <strong>{words.statuses[view.status]}</strong>
        </dd>
      </div>
    </dl>
  );
}

type ContentProps = {
  readonly code: string;
  readonly view: PublicSolicitationView;
  readonly content: NonNullable<PublicSolicitationView['content']>;
};

function Content({ code, view, content }: ContentProps) {
  const words = useWords(SOLICITATION_WORDS);
  return (
    <>
      {view.shortened && (
        <p className="notice">
          {words.shortened}
          <OfficialText>{content.shortReasons}</OfficialText>
        </p>
      )}
      {view.status === 'open' && (
        <p className="actions">
          <a className="button" href={PATHS.opinion(code, view.id)}>
            {words.give}
          </a>
        </p>
      )}
      <h2>{words.draft}</h2>
      <Paragraphs text={content.draft} />
      <h2>{words.explanation}</h2>
      <Paragraphs text={content.explanation} />
      <Attachments code={code} view={view} />
      {view.status === 'open' && content.otherWays !== '' && (
        <>
          <h2>{words.otherWays}</h2>
          <Paragraphs text={content.otherWays} />
        </>
      )}
    </>
  );
}

function Attachments({ code, view }: Pick<ContentProps, 'code' | 'view'>) {
  const { attachments } = useWords(PARTICIPATION_WORDS);
  const { size } = useWords(FORM_WORDS);
  if (view.files.length === 0) return null;
  return (
    <>
      <h2>{attachments}</h2>
      <ul className="downloads">
        {view.files.map((file) => (
          <li key={file.id}>
            <a href={PATHS.solicitationFile(code, view.id, file.id)} download>
              <OfficialText>{file.name}</OfficialText>
              {size(fileSize(file.size))}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
