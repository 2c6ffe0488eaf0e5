import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import type { ImportedDraftView } from '../../../src/api/disclosures/views.ts';
import { call } from '../shared/api.ts';
import { chooseFile } from '../shared/choose-file.ts';
import type { Draft } from './draft.ts';
import { useItemsApi } from './use-items.ts';

type Props = { readonly itemId: string; readonly onImported: (imported: ImportedDraftView) => void };

/** Reads a DOCX, a saved page or a text into the editor. */
export function ImportButton({ itemId, onImported }: Props) {
  const path = `${useItemsApi()}/${itemId}/import`;
  const { message, modal } = App.useApp();
  const read = useMutation({
    mutationFn: (file: File) => {
      const body = new FormData();
      body.set('file', file);
      return call<ImportedDraftView>({ path, method: 'POST', body, key: crypto.randomUUID() });
    },
    onSuccess: (imported) => {
      onImported(imported);
      void message.success('已导入，请核对标题、文号、日期和正文');
      if (imported.notes.length > 0 || imported.addressee || imported.attachmentNames.length > 0)
        modal.info({
          title: '导入的内容和整理情况',
          content: (
            <ul>
              {imported.addressee && <li>主送机关：{imported.addressee}（保留在正文开头）</li>}
              {imported.attachmentNames.length > 0 && (
                <li>
                  附件说明列有{imported.attachmentNames.length}个附件：{imported.attachmentNames.join('、')}
                  ，文件中没有带入的请在“附件”中上传
                </li>
              )}
              {imported.notes.map(({ code, message: words, count, samples }) => (
                <li key={code}>
                  {words}
                  {count > 1 && `（${count}处）`}
                  {samples.length > 0 && `：${samples.join('、')}`}
                </li>
              ))}
            </ul>
          ),
          okText: '知道了',
        });
    },
    onError: (error) => void message.error(error.message, 6),
  });
  return (
    <Button
      size="small"
      loading={read.isPending}
      onClick={() => chooseFile('.docx,.html,.htm,.txt', (file) => read.mutate(file))}
    >
      导入 Word 文档
    </Button>
  );
}

/** The draft with what was imported: the text is replaced, facts are filled in where the file tells them. */
export const withImported = (draft: Draft, imported: ImportedDraftView): Partial<Draft> => ({
  title: imported.title ?? draft.title,
  body: imported.html,
  attachments: [
    ...draft.attachments.filter((it) => it.use === 'attachment'),
    ...imported.attachments.map(({ fileId, name }) => ({ fileId, name, use: 'attachment' as const })),
    ...imported.files.map(({ fileId, name }) => ({ fileId, name, use: 'image' as const })),
  ],
  metadata: {
    ...draft.metadata,
    documentNumber: imported.documentNumber ?? draft.metadata.documentNumber,
    writtenOn: imported.writtenOn ?? draft.metadata.writtenOn,
    issuer: imported.issuer ?? draft.metadata.issuer,
  },
});
