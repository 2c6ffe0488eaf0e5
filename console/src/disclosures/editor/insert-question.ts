import type { Editor } from '@tiptap/react';

/** Adds a question with an empty answer: after the one the cursor is in, or as a new block. */
export function insertQuestion(editor: Editor): void {
  const pair = [
    { type: 'question', content: [{ type: 'text', text: '问：' }] },
    { type: 'answer', content: [{ type: 'paragraph', content: [{ type: 'text', text: '答：' }] }] },
  ];
  const { $from } = editor.state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if ($from.node(depth).type.name !== 'questions') continue;
    // The cursor may be in the question; the new pair goes behind its answer.
    const index = $from.index(depth);
    const last = index % 2 === 0 ? index + 1 : index;
    const end = $from.posAtIndex(last + 1, depth);
    editor
      .chain()
      .focus()
      .insertContentAt(end, pair)
      .setTextSelection(end + 3)
      .run();
    return;
  }
  editor.chain().focus().insertContent({ type: 'questions', content: pair }).run();
}
