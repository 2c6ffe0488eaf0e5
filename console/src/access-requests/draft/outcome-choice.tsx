import { Button } from 'antd';
import { useState } from 'react';
import type { OutcomeKey } from '../../../../src/domain/access-requests/outcomes.data.ts';
import { outcomeOf } from '../../../../src/domain/access-requests/outcomes.ts';
import { labelWithin, OUTCOME_GROUPS, type OutcomeGroup, shortArticle } from './outcome-groups.ts';

type Props = {
  readonly value?: OutcomeKey;
  readonly onChange?: (outcome: OutcomeKey) => void;
};

/** The outcome comes first: everything else follows from it. Once chosen, the others fold away. */
export function OutcomeChoice({ value, onChange }: Props) {
  const [choosing, setChoosing] = useState(false);
  const choose = (outcome: OutcomeKey) => {
    setChoosing(false);
    onChange?.(outcome);
  };
  if (value && !choosing) {
    const outcome = outcomeOf(value);
    return (
      <div className="outcome-chosen">
        <div>
          <strong>{outcome.label}</strong>
          <span className="second-line">
            {shortArticle(outcome)}　{outcome.letterTitle}
          </span>
        </div>
        <Button onClick={() => setChoosing(true)}>改选</Button>
      </div>
    );
  }
  return (
    <div className="outcomes">
      {OUTCOME_GROUPS.map((group) => (
        <Group key={group.name} group={group} value={value} onChosen={choose} />
      ))}
    </div>
  );
}

type GroupProps = {
  readonly group: OutcomeGroup;
  readonly value: OutcomeKey | undefined;
  readonly onChosen: (outcome: OutcomeKey) => void;
};

const Group = ({ group, value, onChosen }: GroupProps) => (
  <section aria-label={group.name}>
    <h3>{group.name}</h3>
    <ul>
      {group.outcomes.map((outcome) => (
        <li key={outcome.key}>
          <button
            type="button"
            aria-pressed={outcome.key === value}
            aria-label={outcome.label}
            onClick={() => onChosen(outcome.key)}
          >
            <span>{labelWithin(outcome, group.name)}</span>
            <span className="second-line">{shortArticle(outcome)}</span>
          </button>
        </li>
      ))}
    </ul>
  </section>
);
