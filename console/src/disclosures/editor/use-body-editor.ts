import { type Editor, useEditor } from '@tiptap/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { cleanPasted, isForeign } from './clean-paste.ts';
import type { BodyEditorProps, NormalisedBody } from './editor-props.ts';
import { bodyExtensions } from './schema.ts';

/** What became of the last paste. */
export type Pasted =
  | { readonly state: 'none' }
  | { readonly state: 'cleaning' }
  | { readonly state: 'cleaned'; readonly notes: NormalisedBody['notes'] };

/** The editor of a text, with pasting through the rules of the server. */
export function useBodyEditor(props: BodyEditorProps) {
  const { value, readOnly = false } = props;
  const latest = useRef(props);
  latest.current = props;
  const reported = useRef(value);
  const [pasted, setPasted] = useState<Pasted>({ state: 'none' });
  const [image, setImage] = useState<File | null>(null);
  const extensions = useMemo(() => bodyExtensions((fileId) => latest.current.fileUrl(fileId)), []);
  const held = useRef<Editor | null>(null);
  const editor = useEditor({
    extensions,
    content: value,
    editable: !readOnly,
    // Made at the first render, it would be destroyed where the browser is too busy to mount it at once.
    immediatelyRender: false,
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    onUpdate: ({ editor: current }) => {
      reported.current = current.isEmpty ? '' : current.getHTML();
      latest.current.onChange(reported.current);
    },
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': '正文', class: 'body-text' },
      transformPastedHTML: (html) => (isForeign(html) ? cleanPasted(html) : html),
      handlePaste: (_view, event) => {
        const html = event.clipboardData?.getData('text/html') ?? '';
        const [file] = [...(event.clipboardData?.files ?? [])].filter((it) => it.type.startsWith('image/'));
        if (file && html === '') {
          setImage(file);
          return true;
        }
        const normalise = latest.current.onNormalise;
        if (html === '' || !isForeign(html) || !normalise || !held.current) return false;
        void insertNormalised(held.current, html, normalise, setPasted);
        return true;
      },
    },
  });
  held.current = editor;
  useEffect(() => {
    if (!editor || value === reported.current) return;
    reported.current = value;
    editor.commands.setContent(value, { emitUpdate: false });
  }, [editor, value]);
  useEffect(() => editor?.setEditable(!readOnly, false), [editor, readOnly]);
  return {
    editor,
    pasted,
    image,
    closeImage: () => setImage(null),
    closeNotes: () => setPasted({ state: 'none' }),
  };
}

async function insertNormalised(
  editor: Editor,
  html: string,
  normalise: (html: string) => Promise<NormalisedBody>,
  show: (pasted: Pasted) => void,
): Promise<void> {
  show({ state: 'cleaning' });
  // A paste must not be lost because the connection was.
  const { html: clean, notes } = await normalise(html).catch(() => ({ html: cleanPasted(html), notes: [] }));
  editor.chain().focus().insertContent(clean).run();
  show(notes.length > 0 ? { state: 'cleaned', notes } : { state: 'none' });
}
