import type { DeskView } from '../../../../src/api/access-requests/views.ts';
import { DESK_FILTERS, type DeskFilter } from './desk-filters.ts';

type Props = {
  readonly counts: DeskView['counts'];
  readonly chosen: DeskFilter;
  readonly onChosen: (filter: DeskFilter) => void;
};

/** The numbers of the day; pressing one shows its cases. */
export function DeskTiles({ counts, chosen, onChosen }: Props) {
  return (
    <fieldset className="tiles">
      <legend className="unseen">按数字筛选</legend>
      {(Object.keys(DESK_FILTERS) as DeskFilter[]).map((filter) => (
        <button
          key={filter}
          type="button"
          className={`tile tile-${filter}`}
          aria-pressed={filter === chosen}
          onClick={() => onChosen(filter)}
        >
          <strong>{counts[filter]}</strong>
          {DESK_FILTERS[filter].label}
        </button>
      ))}
    </fieldset>
  );
}
