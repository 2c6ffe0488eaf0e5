import {
  AlignCenterOutlined,
  AlignLeftOutlined,
  AlignRightOutlined,
  BoldOutlined,
  ItalicOutlined,
  LinkOutlined,
  MessageOutlined,
  OrderedListOutlined,
  PictureOutlined,
  RedoOutlined,
  TableOutlined,
  UnderlineOutlined,
  UndoOutlined,
  UnorderedListOutlined,
} from '@ant-design/icons';
import { type Editor, useEditorState } from '@tiptap/react';
import type { EditorDialog } from './editor-dialog.ts';
import { insertQuestion } from './insert-question.ts';
import { TableTools } from './table-tools.tsx';
import { ToolButton } from './tool-button.tsx';
import type { useToolbarKeys } from './use-toolbar-keys.ts';

type Props = {
  readonly editor: Editor;
  readonly onOpen: (dialog: EditorDialog) => void;
  readonly keys: ReturnType<typeof useToolbarKeys>;
};

/** The tools of the editor: one stop of the Tab key, arrows within; Alt+F10 leads here from the text. */
export function Toolbar({ editor, onOpen, keys }: Props) {
  return (
    <div
      ref={keys.bar}
      className="toolbar"
      role="toolbar"
      aria-label="正文编辑工具"
      tabIndex={-1}
      onKeyDown={keys.onKeyDown}
      onFocus={keys.onFocus}
    >
      <StyleTools editor={editor} />
      <MarkTools editor={editor} />
      <BlockTools editor={editor} />
      <InsertTools editor={editor} onOpen={onOpen} />
      <TableTools editor={editor} onOpen={onOpen} />
    </div>
  );
}

type Tools = { readonly editor: Editor };

const LEVELS = [2, 3, 4] as const;

function StyleTools({ editor }: Tools) {
  const { style, undo, redo } = useEditorState({
    editor,
    selector: ({ editor: it }) => ({
      style: LEVELS.find((level) => it.isActive('heading', { level })) ?? 0,
      undo: it.can().undo(),
      redo: it.can().redo(),
    }),
  });
  const choose = (level: number) => {
    const chain = editor.chain().focus();
    const known = LEVELS.find((it) => it === level);
    (known ? chain.setHeading({ level: known }) : chain.setParagraph()).run();
  };
  return (
    <div className="tools">
      <ToolButton
        label="撤销"
        keys="Ctrl+Z"
        icon={<UndoOutlined />}
        disabled={!undo}
        onClick={() => editor.chain().focus().undo().run()}
      />
      <ToolButton
        label="重做"
        keys="Ctrl+Y"
        icon={<RedoOutlined />}
        disabled={!redo}
        onClick={() => editor.chain().focus().redo().run()}
      />
      <select
        className="tool-select"
        aria-label="段落样式"
        tabIndex={-1}
        value={style}
        onChange={(event) => choose(Number(event.target.value))}
      >
        <option value={0}>正文</option>
        <option value={2}>一级标题</option>
        <option value={3}>二级标题</option>
        <option value={4}>三级标题</option>
      </select>
    </div>
  );
}

function MarkTools({ editor }: Tools) {
  const active = useEditorState({
    editor,
    selector: ({ editor: it }) => ({
      bold: it.isActive('bold'),
      italic: it.isActive('italic'),
      underline: it.isActive('underline'),
      superscript: it.isActive('superscript'),
      subscript: it.isActive('subscript'),
    }),
  });
  const toggle = (mark: keyof typeof active) => () => editor.chain().focus().toggleMark(mark).run();
  return (
    <div className="tools">
      <ToolButton
        label="加粗"
        keys="Ctrl+B"
        icon={<BoldOutlined />}
        pressed={active.bold}
        onClick={toggle('bold')}
      />
      <ToolButton
        label="斜体"
        keys="Ctrl+I"
        icon={<ItalicOutlined />}
        pressed={active.italic}
        onClick={toggle('italic')}
      />
      <ToolButton
        label="下划线"
        keys="Ctrl+U"
        icon={<UnderlineOutlined />}
        pressed={active.underline}
        onClick={toggle('underline')}
      />
      <ToolButton
        label="上标"
        icon={<span aria-hidden>x²</span>}
        pressed={active.superscript}
        onClick={toggle('superscript')}
      />
      <ToolButton
        label="下标"
        icon={<span aria-hidden>x₂</span>}
        pressed={active.subscript}
        onClick={toggle('subscript')}
      />
    </div>
  );
}

function BlockTools({ editor }: Tools) {
  const active = useEditorState({
    editor,
    selector: ({ editor: it }) => ({
      center: it.isActive({ textAlign: 'center' }),
      right: it.isActive({ textAlign: 'right' }),
      flush: it.isActive('paragraph', { flush: true }),
      bullets: it.isActive('bulletList'),
      numbers: it.isActive('orderedList'),
      quote: it.isActive('blockquote'),
    }),
  });
  const chain = () => editor.chain().focus();
  const align = (to: 'center' | 'right', on: boolean) => () =>
    (on ? chain().unsetTextAlign() : chain().setTextAlign(to)).run();
  return (
    <div className="tools">
      <ToolButton
        label="两端对齐"
        icon={<AlignLeftOutlined />}
        pressed={!active.center && !active.right}
        onClick={() => chain().unsetTextAlign().run()}
      />
      <ToolButton
        label="居中"
        icon={<AlignCenterOutlined />}
        pressed={active.center}
        onClick={align('center', active.center)}
      />
      <ToolButton
        label="居右"
        icon={<AlignRightOutlined />}
        pressed={active.right}
        onClick={align('right', active.right)}
      />
      <ToolButton
        label="顶格"
        icon={<span aria-hidden>顶格</span>}
        pressed={active.flush}
        onClick={() => chain().updateAttributes('paragraph', { flush: !active.flush }).run()}
      />
      <ToolButton
        label="项目符号"
        icon={<UnorderedListOutlined />}
        pressed={active.bullets}
        onClick={() => chain().toggleBulletList().run()}
      />
      <ToolButton
        label="编号列表"
        icon={<OrderedListOutlined />}
        pressed={active.numbers}
        onClick={() => chain().toggleOrderedList().run()}
      />
      <ToolButton
        label="引用"
        icon={<span aria-hidden>“”</span>}
        pressed={active.quote}
        onClick={() => chain().toggleBlockquote().run()}
      />
    </div>
  );
}

function InsertTools({ editor, onOpen }: Tools & Pick<Props, 'onOpen'>) {
  const linked = useEditorState({ editor, selector: ({ editor: it }) => it.isActive('link') });
  return (
    <div className="tools">
      <ToolButton
        label="链接"
        keys="Ctrl+K"
        icon={<LinkOutlined />}
        pressed={linked}
        worded
        onClick={() => onOpen('link')}
      />
      <ToolButton label="图片" icon={<PictureOutlined />} worded onClick={() => onOpen('picture')} />
      <ToolButton label="表格" icon={<TableOutlined />} worded onClick={() => onOpen('table')} />
      <ToolButton label="问答" icon={<MessageOutlined />} worded onClick={() => insertQuestion(editor)} />
    </div>
  );
}
