import { REGISTER_KINDS, REGISTER_LABELS } from '../../domain/registers/register-kinds.data.ts';
import { PATHS } from '../paths.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { CATALOGUE_FIELDS, FEED_LABELS, REGISTER_NOTE, REPORT_NOTE } from './data-fields.data.ts';

type DataPage = {
  readonly licence: string;
  readonly years: readonly number[];
  /** Whether news can be had by e-mail. */
  readonly byMail: boolean;
};

const Files = ({ files }: { files: readonly { label: string; path: string }[] }) => (
  <ul>
    {files.map(({ label, path }) => (
      <li key={path}>
        <a href={path}>{label}</a>
      </li>
    ))}
  </ul>
);

/** 数据开放: what may be had in a form machines read, under which licence, and what its fields say. */
export function dataPage(frame: AgencyFrame, { licence, years, byMail }: DataPage): string {
  const { code } = frame.agency;
  const catalogue = (['json', 'csv', 'xlsx'] as const).map((format) => ({
    label: `政府信息公开目录（${format.toUpperCase()}）`,
    path: PATHS.catalogueFile(code, format),
  }));
  const registers = REGISTER_KINDS.flatMap((kind) =>
    (['csv', 'xlsx'] as const).map((type) => ({
      label: `${REGISTER_LABELS[kind]}（${type.toUpperCase()}）`,
      path: PATHS.registerFile(code, kind, type),
    })),
  );
  const reports = years.map((year) => ({
    label: `${year}年政府信息公开工作年度报告（JSON）`,
    path: PATHS.reportJson(code, year),
  }));
  return renderPage({
    frame,
    title: '数据开放',
    column: null,
    crumbs: [{ label: '数据开放', path: null }],
    children: (
      <>
        <h1>数据开放</h1>
        <h2>使用许可</h2>
        <p>{licence}</p>
        <h2>公开目录</h2>
        <Files files={catalogue} />
        <p>地址后加“?column=栏目标识”只取一个栏目，加“?year=年份”只取一年。</p>
        <table>
          <caption>公开目录的字段</caption>
          <thead>
            <tr>
              <th scope="col">JSON 字段</th>
              <th scope="col">含义</th>
            </tr>
          </thead>
          <tbody>
            {CATALOGUE_FIELDS.map(({ key, meaning }) => (
              <tr key={key}>
                <th scope="row">{key}</th>
                <td>{meaning}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <h2>登记册</h2>
        <Files files={registers} />
        <p>{REGISTER_NOTE}</p>
        <h2>年度报告</h2>
        {reports.length === 0 ? <p>目前没有年度报告。</p> : <Files files={reports} />}
        <p>{REPORT_NOTE}</p>
        <h2>订阅源</h2>
        <Files files={FEED_LABELS.map(({ format, label }) => ({ label, path: PATHS.feed(code, format) }))} />
        {byMail && (
          <p>
            也可以通过<a href={PATHS.subscribe(code)}>邮件订阅</a>接收新公开的信息。
          </p>
        )}
      </>
    ),
  });
}
