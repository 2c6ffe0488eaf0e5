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
  const before = editor.state.doc.content.size;
  editor.chain().focus().insertContent({ type: 'questions', content: pair }).run();
  placeInQuestion(editor, editor.state.selection.from, before);
}

/** From wherever the insertion left the cursor back into the new question, behind 问：. */
function placeInQuestion(editor: Editor, from: number, sizeBefore: number): void {
  let found: number | null = null;
  editor.state.doc.descendants((node, position) => {
    if (node.type.name === 'question' && node.textContent === '问：' && position < from)
      found = position + 1 + '问：'.length;
  });
  if (found !== null && editor.state.doc.content.size > sizeBefore) editor.commands.setTextSelection(found);
}
