import { Checkbox } from 'antd';
import { Link } from 'react-router';
import { useDesk } from '../../session/session.ts';
import { DueCell, TitleCell, WhoCell } from '../case-cells.tsx';
import { StatusChip } from '../status-chip.tsx';
import type { DeskLine } from './use-queue.ts';

/** The lines that are ticked, and those that may be. */
type Choice = {
  readonly chosen: ReadonlySet<string>;
  readonly choosable: ReadonlySet<string>;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
};

type Props = {
  readonly lines: readonly DeskLine[];
  readonly label: string;
  readonly choice: Choice | null;
};

/** The cases of one queue: until when, why they lie here, and the step that comes next. */
export function DeskTable({ lines, label, choice }: Props) {
  if (lines.length === 0) return <p className="nothing">没有“{label}”的申请件。</p>;
  return (
    <table className="grid grid-cases grid-desk">
      <thead>
        <tr>
          {choice && (
            <th scope="col" className="choose">
              <ChooseAll choice={choice} />
            </th>
          )}
          <th scope="col">申请内容</th>
          <th scope="col">答复期限</th>
          <th scope="col">环节与事由</th>
          <th scope="col">承办</th>
          <th scope="col">下一步</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            {choice && (
              <td className="choose" {...(choice.choosable.has(line.id) ? { 'data-label': '选择' } : {})}>
                <ChooseOne choice={choice} line={line} />
              </td>
            )}
            <td data-label="申请内容">
              <TitleCell line={line} />
            </td>
            <td data-label="答复期限">
              <DueCell line={line} />
            </td>
            <td data-label="环节与事由">
              <StatusChip status={line.status} label={line.statusLabel} />
              <span className="second-line">{line.why}</span>
            </td>
            <td data-label="承办">
              <WhoCell line={line} />
            </td>
            <td data-label="下一步">
              <NextStep line={line} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Leads to the page of the case, where the form of the step opens at once. */
function NextStep({ line }: { readonly line: DeskLine }) {
  const { post } = useDesk();
  const { action, label } = line.next;
  const page = `/${post.code}/access-requests/${line.id}`;
  return (
    <Link
      className="next-step"
      to={action ? `${page}?step=${action}` : page}
      aria-label={`${label}：${line.title}（${line.number}）`}
    >
      {label}
    </Link>
  );
}

function ChooseAll({ choice: { chosen, choosable, onChosen } }: { readonly choice: Choice }) {
  const all = choosable.size > 0 && [...choosable].every((id) => chosen.has(id));
  return (
    <Checkbox
      aria-label="全选"
      checked={all}
      indeterminate={!all && chosen.size > 0}
      onChange={() => onChosen(all ? new Set() : choosable)}
    />
  );
}

function ChooseOne({ choice, line }: { readonly choice: Choice; readonly line: DeskLine }) {
  const { chosen, choosable, onChosen } = choice;
  if (!choosable.has(line.id)) return null;
  const change = (checked: boolean) => {
    const next = new Set(chosen);
    if (checked) next.add(line.id);
    else next.delete(line.id);
    onChosen(next);
  };
  return (
    <Checkbox
      aria-label={`选择 ${line.number}`}
      checked={chosen.has(line.id)}
      onChange={(event) => change(event.target.checked)}
    />
  );
}
