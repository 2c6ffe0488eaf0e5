import { useItemsApi } from './use-items.ts';

type Props = { readonly itemId: string; readonly html: string };

/** A text as it was kept: in normal form, which the server made and which holds no script. */
export function BodyPreview({ itemId, html }: Props) {
  const files = `/api/v1${useItemsApi()}/${itemId}/files/`;
  const shown = html
    .replaceAll(/<img src="file:([0-9a-f-]{36})"/g, `<img src="${files}$1"`)
    .replaceAll(/<a href="(?:file|item):[0-9a-f-]{36}"/g, '<a');
  if (shown === '') return <p className="muted">还没有正文。</p>;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: normal form of the server (decision 0038)
  return <div className="item-body" dangerouslySetInnerHTML={{ __html: shown }} />;
}
