import { type Editor, useEditorState } from '@tiptap/react';
import type { EditorDialog } from './editor-dialog.ts';
import { ToolButton } from './tool-button.tsx';

type Props = { readonly editor: Editor; readonly onOpen: (dialog: EditorDialog) => void };

/** The tools of a table, there only while the cursor is in one. */
export function TableTools({ editor, onOpen }: Props) {
  const { inTable, merge, split } = useEditorState({
    editor,
    selector: ({ editor: it }) => ({
      inTable: it.isActive('table'),
      merge: it.can().mergeCells(),
      split: it.can().splitCell(),
    }),
  });
  if (!inTable) return null;
  const chain = () => editor.chain().focus();
  const tools: readonly (readonly [label: string, run: () => void, disabled?: boolean])[] = [
    ['上方加行', () => chain().addRowBefore().run()],
    ['下方加行', () => chain().addRowAfter().run()],
    ['左侧加列', () => chain().addColumnBefore().run()],
    ['右侧加列', () => chain().addColumnAfter().run()],
    ['删除行', () => chain().deleteRow().run()],
    ['删除列', () => chain().deleteColumn().run()],
    ['合并单元格', () => chain().mergeCells().run(), !merge],
    ['拆分单元格', () => chain().splitCell().run(), !split],
    ['表头行', () => chain().toggleHeaderRow().run()],
    ['表头列', () => chain().toggleHeaderColumn().run()],
    ['表题', () => onOpen('caption')],
    ['删除表格', () => chain().deleteTable().run()],
  ];
  return (
    <div className="tools table-tools">
      {tools.map(([label, run, disabled = false]) => (
        <ToolButton
          key={label}
          label={label}
          icon={<span aria-hidden>{label}</span>}
          disabled={disabled}
          onClick={run}
        />
      ))}
    </div>
  );
}
