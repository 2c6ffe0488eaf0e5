import { useChange } from '../shared/use-change.ts';
import { useRefreshWords, useWordsPath, type Word } from './use-words.ts';

const formOf = (file: File): FormData => {
  const form = new FormData();
  form.append('file', file);
  return form;
};

/** Taking words out of use and back, and taking over a file. */
export function useWordChanges() {
  const path = useWordsPath();
  const refresh = useRefreshWords();
  const retire = useChange<Word>(({ wrong }) => ({ path: `${path}/retire`, body: { wrong } }), refresh);
  const restore = useChange<Word>(
    ({ wrong, right, kind, note, source }) =>
      source === 'own'
        ? { path, body: { wrong, right, kind, note } }
        : { path: `${path}/switch`, body: { wrong, off: false, reason: '' } },
    refresh,
  );
  const take = useChange<File>((file) => ({ path: `${path}/import`, body: formOf(file) }), refresh);
  return { retire, restore, take, error: retire.error ?? restore.error ?? take.error };
}
