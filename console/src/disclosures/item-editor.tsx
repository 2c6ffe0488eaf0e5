import { Form } from 'antd';
import { lazy, Suspense, useState } from 'react';
import type { ItemView } from '../../../src/api/disclosures/views.ts';
import { Card } from '../shared/card.tsx';
import { Loading } from '../shared/loaded.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { AttachmentsField } from './attachments-field.tsx';
import { type Draft, draftOf } from './draft.ts';
import { ImportButton, withImported } from './import-button.tsx';
import { MetadataFields } from './metadata-fields.tsx';
import { PreviewLinks } from './preview-links.tsx';
import { SaveLine } from './save-line.tsx';
import { useAutosave } from './use-autosave.ts';
import { useEditorCalls } from './use-editor-calls.ts';

const BodyEditor = lazy(async () => ({ default: (await import('./editor/body-editor.tsx')).BodyEditor }));

type Props = { readonly view: ItemView; readonly onUnsaved: (unsaved: boolean) => void };

/** Writes an item: its facts, its text, its files. Everything is saved by itself a moment after it was typed. */
export function ItemEditor({ view, onUnsaved }: Props) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(view));
  const saving = useAutosave(view, draft, onUnsaved);
  const { uploadImage, searchItems, fileUrl, normalise } = useEditorCalls(view.id, (file) =>
    setDraft((before) => ({
      ...before,
      attachments: [...before.attachments, { fileId: file.fileId, name: file.name, use: 'image' }],
    })),
  );
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  return (
    <>
      <Card title="起草" id="draft" extra={<PreviewLinks view={view} />}>
        <SaveLine saving={saving} />
        <ProblemAlert error={saving.error} onReload={saving.reload} />
        <Form layout="vertical" component="div">
          <MetadataFields draft={draft} onChange={change} />
        </Form>
      </Card>
      <Card
        title="正文"
        id="body"
        extra={
          <ImportButton itemId={view.id} onImported={(imported) => change(withImported(draft, imported))} />
        }
      >
        <Suspense fallback={<Loading />}>
          <BodyEditor
            value={draft.body}
            onChange={(body) => change({ body })}
            onUploadImage={uploadImage}
            onSearchItems={searchItems}
            fileUrl={fileUrl}
            onNormalise={normalise}
          />
        </Suspense>
      </Card>
      <Card title="附件" id="attachments">
        <AttachmentsField
          itemId={view.id}
          attachments={draft.attachments}
          onChange={(attachments) => change({ attachments })}
        />
      </Card>
    </>
  );
}
