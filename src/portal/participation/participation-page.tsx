import { PATHS } from '../paths.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { PART_LABELS, participationCrumbs } from './crumbs.ts';
import { Boundaries } from './parts.tsx';

/** 互动交流: what visitors can do here, and what is done elsewhere. */
export function participationPage(frame: AgencyFrame, { open }: { readonly open: number }): string {
  const { code } = frame.agency;
  const parts = [
    {
      label: PART_LABELS.solicitations,
      path: PATHS.solicitations(code),
      text:
        open > 0 ? `正在征集${open}项，欢迎提出意见` : '规章、重大行政决策、规范性文件草案征求意见和采纳情况',
    },
    {
      label: PART_LABELS.mailbox,
      path: PATHS.mailbox(code),
      text: '提出咨询、建议、投诉、求助，查看公开的答复',
    },
    {
      label: PART_LABELS.siteErrors,
      path: PATHS.siteError(code),
      text: '指出本网站的错误，核实改正后告知您',
    },
    {
      label: PART_LABELS.messageQuery,
      path: PATHS.messageQuery(code),
      text: '凭编号和查询码查看来信、纠错的答复',
    },
  ];
  return renderPage({
    frame,
    title: PART_LABELS.participation,
    column: 'participation',
    crumbs: participationCrumbs(code),
    children: (
      <>
        <h1>{PART_LABELS.participation}</h1>
        <ul className="tiles">
          {parts.map(({ label, path, text }) => (
            <li key={label}>
              <a href={path}>{label}</a>
              <p>{text}</p>
            </li>
          ))}
        </ul>
        <h2>先看看该找谁</h2>
        <Boundaries code={code} />
      </>
    ),
  });
}
