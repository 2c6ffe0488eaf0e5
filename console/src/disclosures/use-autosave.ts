import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ItemView, SavedDraftView } from '../../../src/api/disclosures/views.ts';
import { useRefresh } from '../access-requests/case/use-case.ts';
import { useChange } from '../shared/use-change.ts';
import { usePaused } from '../shared/use-paused.ts';
import { type Draft, draftOf } from './draft.ts';
import { useItemsApi } from './use-items.ts';

/** How the saving of a working copy stands. */
export type Saving = {
  readonly state: 'saved' | 'saving' | 'waiting' | 'failed';
  readonly error: Error | null;
  /** What the server changed when it brought the text into normal form. */
  readonly notes: SavedDraftView['notes'];
  /** Takes what the server has instead of what is typed here. */
  readonly reload: () => unknown;
};

/**
 * Saves the working copy a moment after typing pauses, one save after another, each naming the revision it builds
 * on: of two people at the same text the second is told and loses nothing typed.
 */
export function useAutosave(view: ItemView, draft: Draft, onUnsaved: (unsaved: boolean) => void): Saving {
  const path = `${useItemsApi()}/${view.id}/draft`;
  const queries = useQueryClient();
  const itemPath = `${useItemsApi()}/${view.id}`;
  const revision = useRef(view.revision);
  const kept = useRef(JSON.stringify(draftOf(view)));
  const [notes, setNotes] = useState<SavedDraftView['notes']>([]);
  const refresh = useRefresh();
  const save = useChange<Draft, SavedDraftView>(
    (content) => ({ path, body: { revision: revision.current, content } }),
    (saved, content) => {
      revision.current = saved.revision;
      kept.current = JSON.stringify(content);
      setNotes(saved.notes);
      // The page shows findings and the revision anew; what is typed here stays as it is.
      return queries.invalidateQueries({ queryKey: [itemPath] });
    },
  );
  const paused = usePaused(draft);
  const unsaved = JSON.stringify(draft) !== kept.current;
  const { isPending, mutate, error } = save;
  useEffect(() => {
    if (!(isPending || error) && JSON.stringify(paused) !== kept.current) mutate(paused);
  }, [paused, isPending, error, mutate]);
  useEffect(() => onUnsaved(unsaved || isPending), [unsaved, isPending, onUnsaved]);
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [unsaved]);
  const state = error ? 'failed' : isPending ? 'saving' : unsaved ? 'waiting' : 'saved';
  return { state, error, notes, reload: () => refresh().then(() => location.reload()) };
}
