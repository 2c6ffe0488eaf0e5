import { useMutation } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import type { FileCheckView } from '../../../src/api/release-gate/views.ts';
import { useCaseApi, useRefresh } from '../access-requests/case/use-case.ts';
import { call } from '../shared/api.ts';
import type { HeldFile } from './new-file-check.tsx';

export type FilesToAdd = { readonly purpose: 'reply-material' | 'evidence'; readonly files: readonly File[] };

/**
 * Adds files to a case. Material is looked into first: what does not pass is held back and shown, one file after the
 * other; the server asks the same again when it is added.
 */
export function useAddFiles(requestId: string) {
  const path = useCaseApi(requestId);
  const refresh = useRefresh();
  const { message } = App.useApp();
  const [held, setHeld] = useState<readonly HeldFile[]>([]);
  const add = async (file: File, purpose: FilesToAdd['purpose'], reason = ''): Promise<void> => {
    const body = new FormData();
    // The server reads the fields before the file, so that it knows the purpose while reading it.
    body.set('purpose', purpose);
    body.set('reason', reason);
    body.set('file', file);
    await call({ path: `${path}/files`, method: 'POST', body, key: crypto.randomUUID() });
  };
  const check = (file: File): Promise<FileCheckView> => {
    const body = new FormData();
    body.set('file', file);
    return call({ path: `${path}/checked-files`, method: 'POST', body });
  };
  const upload = useMutation({
    mutationFn: async ({ purpose, files }: FilesToAdd) => {
      let added = 0;
      for (const file of files) {
        const found = purpose === 'reply-material' ? await check(file) : null;
        if (found && !found.passes) setHeld((before) => [...before, { file, check: found }]);
        else {
          await add(file, purpose);
          added += 1;
        }
      }
      return added;
    },
    onSuccess: (added) => added > 0 && void message.success('材料已经添加'),
    onError: (error) => void message.error(error.message, 6),
    onSettled: refresh,
  });
  const next = () => setHeld(([, ...rest]) => rest);
  const confirm = useMutation({
    mutationFn: ({ file, reason }: { file: File; reason: string }) => add(file, 'reply-material', reason),
    onSuccess: () => {
      next();
      void message.success('材料已经添加');
    },
    onSettled: refresh,
  });
  return { upload, held: held[0] ?? null, confirm, next };
}
