import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { type ApiCall, ApiProblem, call } from './api.ts';

const isUncertain = (error: unknown): boolean =>
  !(error instanceof ApiProblem) || error.status === 0 || error.status >= 500;

/**
 * One change of the server's state. A repeat after a broken connection carries the same key and therefore has
 * one effect; after a definite answer, or with other contents, it is a new intent with a new key.
 */
export function useChange<Input, Answer = unknown>(
  toCall: (input: Input) => ApiCall,
  onDone?: (answer: Answer, input: Input) => unknown,
) {
  const open = useRef<{ readonly request: string; readonly key: string } | null>(null);
  return useMutation<Answer, Error, Input>({
    mutationFn: async (input) => {
      const request: ApiCall = { method: 'POST', ...toCall(input) };
      const contents = JSON.stringify(request);
      const key = open.current?.request === contents ? open.current.key : crypto.randomUUID();
      open.current = { request: contents, key };
      try {
        const answer = await call<Answer>({ ...request, key });
        open.current = null;
        return answer;
      } catch (error) {
        if (!isUncertain(error)) open.current = null;
        throw error;
      }
    },
    onSuccess: async (answer, input) => {
      await onDone?.(answer, input);
    },
  });
}
