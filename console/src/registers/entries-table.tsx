import { Checkbox } from 'antd';
import { Link } from 'react-router';
import type { EntryLineView } from '../../../src/api/registers/views.ts';
import { fieldOf } from '../../../src/domain/registers/register-fields.ts';
import type { RegisterKind } from '../../../src/domain/registers/register-kinds.data.ts';
import { useDesk } from '../session/session.ts';
import { EntryDue, EntryMarks } from './entry-marks.tsx';

type Props = {
  readonly register: RegisterKind;
  readonly lines: readonly EntryLineView[];
  /** Ids of the chosen entries; without it nothing can be chosen. */
  readonly chosen?: readonly string[];
  readonly onChosen?: (ids: readonly string[]) => void;
};

/** Entries of a register, one a line; on narrow screens one below the other. */
export function EntriesTable({ register, lines, chosen, onChosen }: Props) {
  if (lines.length === 0) return <p className="nothing">没有符合条件的登记。</p>;
  return (
    <table className="grid grid-cases">
      <thead>
        <tr>
          {chosen && <th scope="col">选择</th>}
          <th scope="col">{fieldOf(register, 'subject')?.label}</th>
          <th scope="col">期限</th>
          <th scope="col">{fieldOf(register, 'decidedOn')?.label}</th>
          <th scope="col">状态</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            {chosen && (
              <td data-label="选择">
                {line.status === 'entered' && (
                  <Checkbox
                    aria-label={`选择 ${line.number}`}
                    checked={chosen.includes(line.id)}
                    onChange={({ target }) =>
                      onChosen?.(
                        target.checked ? [...chosen, line.id] : chosen.filter((it) => it !== line.id),
                      )
                    }
                  />
                )}
              </td>
            )}
            <td data-label={fieldOf(register, 'subject')?.label}>
              <EntryTitle line={line} />
            </td>
            <td data-label="期限">
              <EntryDue line={line} />
            </td>
            <td data-label={fieldOf(register, 'decidedOn')?.label} className="number">
              {line.decidedOn}
            </td>
            <td data-label="状态">
              <EntryMarks line={line} />
              {line.resultLabel && <span className="second-line">{line.resultLabel}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function EntryTitle({ line }: { readonly line: EntryLineView }) {
  const { post } = useDesk();
  return (
    <>
      <Link className="case-title" to={`/${post.code}/registers/${line.register}/${line.id}`}>
        {line.title}
      </Link>
      <span className="second-line">{[line.number, line.partyName].filter(Boolean).join('　')}</span>
    </>
  );
}
