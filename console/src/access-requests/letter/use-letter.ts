import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { LetterToSignView } from '../../../../src/api/letters/preview-view.ts';
import { ApiProblem, call } from '../../shared/api.ts';
import { useCaseApi } from '../case/use-case.ts';

/** A letter, or what the law demands of it and is not there yet. */
export type Preview =
  | { readonly letter: LetterToSignView; readonly missing: null }
  | { readonly letter: null; readonly missing: readonly string[] };

/** The elements of the refusal `文书不完整，请补齐后再生成：甲；乙。`, or its whole text. */
export const elementsOf = (message: string): readonly string[] =>
  message
    .replace(/^[^：]*：/, '')
    .replace(/。$/, '')
    .split('；');

async function preview(path: string, draft: object | null): Promise<Preview> {
  try {
    const letter = await call<LetterToSignView>({
      path,
      method: 'POST',
      body: draft,
      key: crypto.randomUUID(),
    });
    return { letter, missing: null };
  } catch (error) {
    if (!(error instanceof ApiProblem) || (error.status !== 409 && error.status !== 400)) throw error;
    const given = error.errors.map((it) => it.message);
    return { letter: null, missing: given.length > 0 ? given : elementsOf(error.message) };
  }
}

/**
 * The letter of a draft; `null` stands for the draft kept in the case. Names are covered; `clear` shows them, and each
 * asking is a recorded look, so an answer in clear is kept until the case changes.
 */
export function useLetter(requestId: string, draft: object | null, version: number, clear = false) {
  const path = `${useCaseApi(requestId)}/letter-preview${clear ? '?clear=true' : ''}`;
  return useQuery({
    queryKey: [path, version, draft],
    queryFn: () => preview(path, draft),
    placeholderData: keepPreviousData,
    ...(clear ? { staleTime: Number.POSITIVE_INFINITY } : {}),
  });
}
