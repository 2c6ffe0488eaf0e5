import { FRAME_WORDS } from '../i18n/frame-words.data.ts';
import { MixedText } from '../i18n/official-text.tsx';
import { QUERY_WORDS } from '../i18n/query-words.data.ts';
import { PATHS } from '../paths.ts';
import { ErrorSummary } from '../shared/forms/error-summary.tsx';
import { type FormState, formTitle } from '../shared/forms/form-state.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { QueryForm } from './query-form.tsx';

/** `notice`: why the visitor is here again, such as an ended session; `null` on a first visit. */
export type QueryPage = FormState & { readonly notice: string | null };

/** 申请进度查询: asks for number and query code. */
export function queryPage(frame: AgencyFrame, { notice, ...state }: QueryPage): string {
  const { agency, language } = frame;
  const { officeName, address, hours, telephone } = agency.profile;
  const label = FRAME_WORDS[language].columns.query;
  const words = QUERY_WORDS[language];
  return renderPage({
    frame,
    title: formTitle(label, state.errors, language),
    column: 'query',
    crumbs: [{ label, path: null }],
    translated: true,
    children: (
      <>
        <ErrorSummary errors={state.errors} labels={{ number: words.number, queryCode: words.queryCode }} />
        <h1>{label}</h1>
        {notice && <p className="notice">{notice}</p>}
        <p>{words.lead}</p>
        <QueryForm code={agency.code} {...state} />
        <h2>{words.lost}</h2>
        <p>
          {words.lostBefore}
          <a href={PATHS.lostCode(agency.code)}>{words.lostLink}</a>
          <MixedText>{words.lostAfter(officeName, address, hours, telephone)}</MixedText>
        </p>
        <p>
          {words.notYet}
          <a href={PATHS.apply(agency.code)}>{words.guidance}</a>
        </p>
      </>
    ),
  });
}
