import { Button } from 'antd';
import { WORD_KIND_LABELS } from '../../../src/domain/release-checks/wording/wording.ts';
import type { Word } from './use-words.ts';

type Props = {
  readonly words: readonly Word[];
  readonly mayChange: boolean;
  readonly onEdit: (word: Word) => void;
  /** Retires or switches off what is on, and takes back into use what is not. */
  readonly onToggle: (word: Word) => void;
};

const stateOf = ({ active, source, reason }: Word): string =>
  active ? '在用' : source === 'own' ? '已停用' : `已停用（${reason}）`;

/** Words of the house and of the organ. */
export const WordsTable = ({ words, mayChange, onEdit, onToggle }: Props) => (
  <table className="grid grid-cases">
    <thead>
      <tr>
        <th scope="col">错误写法</th>
        <th scope="col">规范写法</th>
        <th scope="col">类别</th>
        <th scope="col">说明</th>
        <th scope="col">来源</th>
        <th scope="col">状态</th>
        {mayChange && <th scope="col">操作</th>}
      </tr>
    </thead>
    <tbody>
      {words.map((word) => (
        <tr key={`${word.source} ${word.wrong}`}>
          <td data-label="错误写法">{word.wrong}</td>
          <td data-label="规范写法">{word.right || '（不应出现）'}</td>
          <td data-label="类别">{WORD_KIND_LABELS[word.kind]}</td>
          <td data-label="说明">{word.note || '—'}</td>
          <td data-label="来源">{word.source === 'own' ? '本机关' : '内置'}</td>
          <td data-label="状态">{stateOf(word)}</td>
          {mayChange && (
            <td data-label="操作">
              {word.source === 'own' && (
                <Button size="small" type="link" onClick={() => onEdit(word)}>
                  修改
                </Button>
              )}
              <Button
                size="small"
                type="link"
                aria-label={`${word.active ? '停用' : '恢复'}“${word.wrong}”`}
                onClick={() => onToggle(word)}
              >
                {word.active ? '停用' : '恢复'}
              </Button>
            </td>
          )}
        </tr>
      ))}
    </tbody>
  </table>
);
