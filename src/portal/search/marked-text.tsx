import { useContext } from 'react';
import type { Piece } from '../../domain/search/highlight.ts';
import { PageLanguage } from '../i18n/language.ts';

/**
 * A text as it was written, with what was looked for marked; on a page in another language it is marked as Chinese.
 * React escapes it; no markup of the text gets through.
 */
export function MarkedText({ pieces }: { pieces: readonly Piece[] }) {
  let place = 0;
  const text = pieces.map(({ text: piece, marked }) => {
    place += piece.length;
    return marked ? <mark key={place}>{piece}</mark> : piece;
  });
  return useContext(PageLanguage) === 'zh' ? text : <span lang="zh-CN">{text}</span>;
}
