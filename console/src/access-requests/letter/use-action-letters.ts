import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { LetterPreviewView } from '../../../../src/api/letters/preview-view.ts';
import type { Action } from '../../../../src/domain/access-requests/lifecycle.data.ts';
import { ApiProblem, call } from '../../shared/api.ts';
import { useCaseApi } from '../case/use-case.ts';
import { elementsOf } from './use-letter.ts';

/** A step with what its form holds so far. */
export type Rehearsal = { readonly action: Action; readonly input: object };

/** The letters a step would issue, or what keeps it from issuing them. */
export type ActionPreview =
  | { readonly letters: readonly LetterPreviewView[]; readonly missing: null }
  | { readonly letters: null; readonly missing: readonly string[] };

async function preview(path: string, body: Rehearsal): Promise<ActionPreview> {
  try {
    const { letters } = await call<{ letters: readonly LetterPreviewView[] }>({ path, method: 'POST', body });
    return { letters, missing: null };
  } catch (error) {
    if (!(error instanceof ApiProblem) || (error.status !== 409 && error.status !== 400)) throw error;
    const given = error.errors.map((it) => it.message);
    return { letters: null, missing: given.length > 0 ? given : elementsOf(error.message) };
  }
}

/** What a step would issue now. Asking writes nothing and takes no number. */
export function useActionLetters(requestId: string, body: Rehearsal, version: number) {
  const path = `${useCaseApi(requestId)}/letter-previews`;
  return useQuery({
    queryKey: [path, version, body],
    queryFn: () => preview(path, body),
    placeholderData: keepPreviousData,
  });
}
