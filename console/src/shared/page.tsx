import type { ReactNode } from 'react';

type PageProps = {
  readonly title: string;
  /** One line beside the title: what the page counts by, or until when. */
  readonly note?: ReactNode;
  /** Buttons at the right end of the title. */
  readonly extra?: ReactNode;
  readonly children: ReactNode;
};

/** A page of the console: its heading, and the title of the browser's tab. */
export function Page({ title, note, extra, children }: PageProps) {
  return (
    <>
      <title>{`${title} - 政府信息公开工作平台`}</title>
      <header className="page-head">
        <h1>{title}</h1>
        {note && <p className="page-note">{note}</p>}
        {extra && <div className="page-extra">{extra}</div>}
      </header>
      {children}
    </>
  );
}
