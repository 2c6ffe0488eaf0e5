import type { PublicSolicitationView } from '../../application/participation/solicitations/public-solicitations.ts';
import { inChinese } from '../../domain/calendar/plain-date.ts';
import { PATHS } from '../paths.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { instantForTags } from '../shared/parts/chinese-days.ts';
import { fileSize } from '../shared/parts/file-size.ts';
import { PART_LABELS, participationCrumbs } from './crumbs.ts';
import { Paragraphs } from './parts.tsx';
import { ResultsSection } from './results-section.tsx';

/** One solicitation: draft and explanation, how to hand in, and once they are out the results. */
export function solicitationPage(frame: AgencyFrame, view: PublicSolicitationView): string {
  const { code } = frame.agency;
  return renderPage({
    frame,
    title: view.title,
    column: 'participation',
    crumbs: participationCrumbs(
      code,
      { label: PART_LABELS.solicitations, path: PATHS.solicitations(code) },
      { label: view.title, path: null },
    ),
    article: {
      title: view.title,
      publishedAt: instantForTags(new Date(`${view.fromOn}T00:00:00+08:00`)),
    },
    children: (
      <>
        <h1>{view.title}</h1>
        <Facts view={view} />
        {view.withdrawnOn && (
          <p className="notice">
            本项征集已于{inChinese(view.withdrawnOn)}撤回。理由：{view.withdrawalReason}
          </p>
        )}
        {view.results && <ResultsSection results={view.results} publishedAt={view.resultsPublishedAt} />}
        {view.content && <Content code={code} view={view} content={view.content} />}
      </>
    ),
  });
}

const Facts = ({ view }: { view: PublicSolicitationView }) => (
  <dl className="facts two-columns">
    <div>
      <dt>编号</dt>
      <dd>{view.number}</dd>
    </div>
    <div>
      <dt>种类</dt>
      <dd>{view.kindLabel}</dd>
    </div>
    <div>
      <dt>征集期限</dt>
      <dd>
        {inChinese(view.fromOn)}至{inChinese(view.toOn)}
      </dd>
    </div>
    <div>
      <dt>状态</dt>
      <dd>
        <strong>{view.statusLabel}</strong>
      </dd>
    </div>
  </dl>
);

type ContentProps = {
  readonly code: string;
  readonly view: PublicSolicitationView;
  readonly content: NonNullable<PublicSolicitationView['content']>;
};

const Content = ({ code, view, content }: ContentProps) => (
  <>
    {view.shortened && (
      <p className="notice">征求意见的期限短于30日。缩短期限的理由：{content.shortReasons}</p>
    )}
    {view.status === 'open' && (
      <p className="actions">
        <a className="button" href={PATHS.opinion(code, view.id)}>
          我要提意见
        </a>
      </p>
    )}
    <h2>征求意见稿</h2>
    <Paragraphs text={content.draft} />
    <h2>起草说明</h2>
    <Paragraphs text={content.explanation} />
    {view.files.length > 0 && (
      <>
        <h2>附件</h2>
        <ul className="downloads">
          {view.files.map((file) => (
            <li key={file.id}>
              <a href={PATHS.solicitationFile(code, view.id, file.id)} download>
                {file.name}（{fileSize(file.size)}）
              </a>
            </li>
          ))}
        </ul>
      </>
    )}
    {view.status === 'open' && content.otherWays !== '' && (
      <>
        <h2>其他提交方式</h2>
        <Paragraphs text={content.otherWays} />
      </>
    )}
  </>
);
