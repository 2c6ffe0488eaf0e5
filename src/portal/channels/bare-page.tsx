import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { PATHS } from '../paths.ts';
import { STYLESHEET_PATH } from '../shared/http/assets.ts';

type BarePage = {
  readonly title: string;
  readonly className: string;
  readonly children: ReactNode;
};

/** A page without the frame of the portal: for a display on the wall, or paper. */
export const renderBarePage = ({ title, className, children }: BarePage): string =>
  `<!DOCTYPE html>${renderToStaticMarkup(
    <html lang="zh-CN" className="theme-standard">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <link rel="icon" href={PATHS.icon} type="image/svg+xml" />
        <link rel="stylesheet" href={STYLESHEET_PATH} />
      </head>
      <body className={className}>{children}</body>
    </html>,
  )}`;

/** The address of the QR code of a page of this site. */
export const qrPath = (path: string): string => `${PATHS.pageQrCode}?path=${encodeURIComponent(path)}`;
