import './entrance.css';
import type { ReactNode } from 'react';

type Props = { readonly title: string; readonly wide?: boolean; readonly children: ReactNode };

/** The frame of the pages before work begins: set-up, sign-in, change of the password. */
export function Entrance({ title, wide = false, children }: Props) {
  return (
    <>
      <title>{`${title} - 政府信息公开工作平台`}</title>
      <header className="bar">
        <p className="bar-name">政府信息公开工作平台</p>
      </header>
      <main className={wide ? 'entrance entrance-wide' : 'entrance'}>
        <h1>{title}</h1>
        {children}
      </main>
    </>
  );
}
