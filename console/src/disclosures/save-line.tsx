import type { Saving } from './use-autosave.ts';

const WORDS: Readonly<Record<Saving['state'], string>> = {
  saved: '已自动保存',
  saving: '正在保存…',
  waiting: '有改动，即将自动保存',
  failed: '没有保存成功，请处理下面的问题',
};

/** Whether everything typed is kept, and what the server changed in the text. */
export function SaveLine({ saving }: { readonly saving: Saving }) {
  return (
    <>
      <p className="save-line" role="status">
        {WORDS[saving.state]}
      </p>
      {saving.notes.length > 0 && (
        <details className="body-notes">
          <summary>保存时对正文作了{saving.notes.length}类整理</summary>
          <ul>
            {saving.notes.map(({ code, message, count, samples }) => (
              <li key={code}>
                {message}
                {count > 1 && `（${count}处）`}
                {samples.length > 0 && `：${samples.join('、')}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
