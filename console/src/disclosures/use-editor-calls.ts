import type { ItemFileView, ItemListView, NormalisedView } from '../../../src/api/disclosures/views.ts';
import { useDesk } from '../session/session.ts';
import { call, queryText } from '../shared/api.ts';
import { useItemsApi } from './use-items.ts';

/** What the editor asks the server for: keeping a picture, finding another item to link to. */
export function useEditorCalls(itemId: string, onImage: (file: ItemFileView) => void) {
  const items = useItemsApi();
  const { api } = useDesk();
  const uploadFile = useUploadFile(itemId);
  const fileUrl = (fileId: string) => `/api/v1${items}/${itemId}/files/${fileId}`;
  return {
    fileUrl,
    normalise: (html: string) =>
      call<NormalisedView>({ path: `${api}/pasted-text`, method: 'POST', body: { html } }),
    uploadImage: async (image: File) => {
      const file = await uploadFile(image);
      onImage(file);
      return { fileId: file.fileId, url: fileUrl(file.fileId) };
    },
    searchItems: async (words: string) => {
      const found = await call<ItemListView>({ path: `${items}${queryText({ words, limit: 10 })}` });
      return found.items
        .filter((it) => it.id !== itemId)
        .map(({ id, title, statusLabel, indexNumber }) => ({ id, title, note: indexNumber ?? statusLabel }));
    },
  };
}

/** Keeps one file of an item on the server. */
export function useUploadFile(itemId: string) {
  const path = `${useItemsApi()}/${itemId}/files`;
  return (file: File) => {
    const body = new FormData();
    body.set('file', file);
    return call<ItemFileView>({ path, method: 'POST', body, key: crypto.randomUUID() });
  };
}
