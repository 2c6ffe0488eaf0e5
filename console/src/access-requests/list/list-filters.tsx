import { Button, Checkbox, Input, Select } from 'antd';
import { useId, useState } from 'react';
import { STATUS_LABELS, STATUSES } from '../../../../src/domain/access-requests/lifecycle.data.ts';
import { yearOf } from '../../../../src/domain/calendar/plain-date.ts';
import { today } from '../../shared/today.ts';
import type { ListFilter } from './use-list-filter.ts';

/** The first year that can be asked for: the regulation came into force on 2008-05-01. */
const FIRST_YEAR = 2008;

const ALL = '';
const STATUS_OPTIONS = [
  { value: ALL, label: '全部' },
  ...STATUSES.map((value) => ({ value: value as string, label: STATUS_LABELS[value] })),
];

const yearOptions = () => {
  const latest = yearOf(today());
  const years = Array.from({ length: latest - FIRST_YEAR + 1 }, (_, index) => String(latest - index));
  return [{ value: ALL, label: '全部' }, ...years.map((value) => ({ value, label: `${value}年` }))];
};

type Props = { readonly filter: ListFilter; readonly onChosen: (filter: ListFilter) => void };

const flagged = (key: 'open' | 'mine', checked: boolean): ListFilter => (checked ? { [key]: 'true' } : {});

/** The filters of the list; asked for by the button or by Enter. */
export function ListFilters({ filter, onChosen }: Props) {
  const id = useId();
  const [chosen, setChosen] = useState(filter);
  const change = (part: ListFilter) => setChosen((before) => ({ ...before, ...part }));
  const without = (key: 'open' | 'mine') => ({ ...chosen, [key]: undefined }) as ListFilter;
  return (
    <form
      className="filters"
      onSubmit={(event) => {
        event.preventDefault();
        onChosen(chosen);
      }}
    >
      <label htmlFor={`${id}-text`}>
        关键词
        <Input
          id={`${id}-text`}
          className="filter-text"
          value={chosen.text ?? ''}
          maxLength={100}
          placeholder="登记号、标题、内容"
          onChange={(event) => change({ text: event.target.value })}
        />
      </label>
      <label htmlFor={`${id}-status`}>
        环节
        <Select
          id={`${id}-status`}
          className="filter-choice"
          value={chosen.status ?? ALL}
          options={STATUS_OPTIONS}
          onChange={(status) => change({ status })}
        />
      </label>
      <label htmlFor={`${id}-year`}>
        收到年度
        <Select
          id={`${id}-year`}
          className="filter-choice"
          value={chosen.year ?? ALL}
          options={yearOptions()}
          onChange={(year) => change({ year })}
        />
      </label>
      {(['open', 'mine'] as const).map((key) => (
        <Checkbox
          key={key}
          checked={chosen[key] === 'true'}
          onChange={(event) => setChosen({ ...without(key), ...flagged(key, event.target.checked) })}
        >
          {key === 'open' ? '只看在办' : '只看我承办的'}
        </Checkbox>
      ))}
      <Button type="primary" htmlType="submit">
        查询
      </Button>
      <Button onClick={() => onChosen({})}>重置</Button>
    </form>
  );
}
