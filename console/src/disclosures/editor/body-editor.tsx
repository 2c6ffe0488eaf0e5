import { EditorContent, useEditorState } from '@tiptap/react';
import { Alert } from 'antd';
import { type KeyboardEvent, useState } from 'react';
import type { EditorDialog } from './editor-dialog.ts';
import type { BodyEditorProps } from './editor-props.ts';
import { LinkDialog } from './link-dialog.tsx';
import { PictureDialog } from './picture-dialog.tsx';
import { CaptionDialog, NewTableDialog } from './table-dialogs.tsx';
import { Toolbar } from './toolbar.tsx';
import { type Pasted, useBodyEditor } from './use-body-editor.ts';
import { useToolbarKeys } from './use-toolbar-keys.ts';
import './body-text.css';
import './editor.css';

/** The text of an item: what is pasted is cleaned, and nothing can be written that may not be published. */
export function BodyEditor(props: BodyEditorProps) {
  const { editor, pasted, image, closeImage, closeNotes } = useBodyEditor(props);
  const [dialog, setDialog] = useState<EditorDialog | null>(null);
  const keys = useToolbarKeys();
  if (!editor) return null;
  const close = (): void => {
    setDialog(null);
    closeImage();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (props.readOnly) return;
    if (event.altKey && event.key === 'F10') keys.focusFirst();
    else if ((event.ctrlKey || event.metaKey) && event.key === 'k') setDialog('link');
    else return;
    event.preventDefault();
  };
  const shared = { editor, onClose: close };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: shortcuts of the text field within
    <div className="body-editor" onKeyDown={onKeyDown}>
      {!props.readOnly && <Toolbar editor={editor} onOpen={setDialog} keys={keys} />}
      <PasteNotes pasted={pasted} onClose={closeNotes} />
      <EditorContent
        editor={editor}
        className="body-scroll"
        onDoubleClick={() => editor.isActive('figure') && setDialog('picture')}
      />
      <Count editor={editor} />
      {dialog === 'link' && <LinkDialog {...shared} onSearchItems={props.onSearchItems} />}
      {(dialog === 'picture' || image) && (
        <PictureDialog {...shared} given={image} onUploadImage={props.onUploadImage} />
      )}
      {dialog === 'table' && <NewTableDialog {...shared} />}
      {dialog === 'caption' && <CaptionDialog {...shared} />}
    </div>
  );
}

/** What was left out of a paste, until it was read. */
function PasteNotes({ pasted, onClose }: { readonly pasted: Pasted; readonly onClose: () => void }) {
  if (pasted.state === 'none') return null;
  if (pasted.state === 'cleaning')
    return (
      <p className="paste-state" role="status">
        正在整理粘贴的内容……
      </p>
    );
  return (
    <Alert
      className="paste-notes"
      type="info"
      role="status"
      title="粘贴的内容已经整理"
      closable={{ onClose, 'aria-label': '关闭提示' }}
      description={
        <ul>
          {pasted.notes.map(({ message, count, samples }) => (
            <li key={message}>
              {message}
              {count > 1 && `（${count}处）`}
              {samples.length > 0 && <span className="second-line">{samples.join('、')}</span>}
            </li>
          ))}
        </ul>
      }
    />
  );
}

function Count({ editor }: { readonly editor: NonNullable<ReturnType<typeof useBodyEditor>['editor']> }) {
  const { characters, missing } = useEditorState({
    editor,
    selector: ({ editor: it }) => {
      let without = 0;
      it.state.doc.descendants((node) => {
        const isPicture = node.type.name === 'image' || node.type.name === 'figure';
        if (isPicture && String(node.attrs['alt'] ?? '') === '') without += 1;
      });
      return { characters: [...it.getText().replace(/\s/g, '')].length, missing: without };
    },
  });
  return (
    <div className="body-count">
      <span>共 {characters} 字</span>
      {missing > 0 && <span className="body-missing">{missing} 张图片缺少替代文字，双击图片补写</span>}
      <span className="body-hint">Alt+F10 到工具栏，方向键选择</span>
    </div>
  );
}
