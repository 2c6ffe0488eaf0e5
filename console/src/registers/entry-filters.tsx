import { Button, Input, InputNumber, Select } from 'antd';
import { useId } from 'react';
import type { EntryListView } from '../../../src/api/registers/views.ts';
import { ENTRY_STATUS_LABELS, ENTRY_STATUSES } from '../../../src/domain/registers/entry-lifecycle.data.ts';
import type { EntryQuery } from './use-registers.ts';

type Props = {
  readonly query: EntryQuery;
  readonly counts: EntryListView['counts'] | null;
  readonly onChosen: (change: Partial<EntryQuery>) => void;
};

/** How the list is narrowed, with how much stands where. */
export function EntryFilters({ query, counts, onChosen }: Props) {
  const status = useId();
  const year = useId();
  const countOf = (key: string) => counts?.statuses.find((it) => it.status === key)?.count ?? 0;
  return (
    <div className="filters">
      <label htmlFor={status}>
        状态
        <Select
          id={status}
          className="register-status"
          value={query.status}
          options={[
            { value: '', label: '全部' },
            ...ENTRY_STATUSES.map((value) => ({
              value: value as string,
              label: `${ENTRY_STATUS_LABELS[value]}（${countOf(value)}）`,
            })),
          ]}
          onChange={(value) => onChosen({ status: value })}
        />
      </label>
      <label htmlFor={year}>
        决定年度
        <InputNumber
          id={year}
          className="register-year"
          min={1990}
          max={2100}
          controls={false}
          value={query.year === '' ? null : Number(query.year)}
          onChange={(value) => onChosen({ year: value && value >= 1990 ? String(value) : '' })}
        />
      </label>
      <Input.Search
        className="register-words"
        aria-label="文书号、名称或者事项"
        placeholder="文书号、名称或者事项"
        allowClear
        defaultValue={query.words}
        onSearch={(words) => onChosen({ words: words.trim() })}
      />
      <Waiting query={query} counts={counts} onChosen={onChosen} />
      {query.importId !== '' && (
        <Button onClick={() => onChosen({ importId: '' })}>只看本次导入的登记 ×</Button>
      )}
    </div>
  );
}

/** What is past its day: one click shows it. */
const Waiting = ({ query, counts, onChosen }: Props) => (
  <>
    {(
      [
        ['overdue', '超过公开期限', counts?.overdue ?? 0],
        ['withdrawal', '应当撤回', counts?.withdrawal ?? 0],
      ] as const
    ).map(([key, label, count]) => (
      <Button
        key={key}
        danger={count > 0}
        type={query.awaits === key ? 'primary' : 'default'}
        aria-pressed={query.awaits === key}
        onClick={() => onChosen({ awaits: query.awaits === key ? '' : key })}
      >
        {label} {count}
      </Button>
    ))}
  </>
);
