import { FRAME_WORDS } from '../../i18n/frame-words.data.ts';
import { useWords } from '../../i18n/language.ts';
import { PATHS } from '../../paths.ts';
import type { Frame } from './frame.ts';

/**
 * A step of the way to a page; `path` is `null` for the page itself. `official`: the label is in Chinese in every
 * language, as titles of documents are.
 */
export type Crumb = { readonly label: string; readonly path: string | null; readonly official?: boolean };

/** The steps above the page: the portal around the column, then the column of the organ or the platform. */
function stepsAbove({ agency, site }: Frame, words: { home: string; disclosure: string; platform: string }) {
  const own: Crumb = agency
    ? { label: words.disclosure, path: PATHS.home(agency.code) }
    : { label: words.platform, path: PATHS.platform };
  return agency && site.portalUrl ? [{ label: words.home, path: site.portalUrl }, own] : [own];
}

/** 当前位置：首页 › 政府信息公开 › …, from the portal's first page to the page. */
export function Breadcrumb({ frame, crumbs }: { frame: Frame; crumbs: readonly Crumb[] }) {
  const words = useWords(FRAME_WORDS);
  const steps: readonly Crumb[] = [...stepsAbove(frame, words), ...crumbs];
  return (
    <nav className="breadcrumb" aria-label={words.here}>
      <span>{words.hereColon}</span>
      <ol>
        {steps.map((crumb, index) => (
          <li key={`${crumb.label} ${crumb.path}`} {...(crumb.official && { lang: 'zh-CN' })}>
            {crumb.path && index < steps.length - 1 ? (
              <a href={crumb.path}>{crumb.label}</a>
            ) : (
              <span aria-current="page">{crumb.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
