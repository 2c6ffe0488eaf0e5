import { Checkbox } from 'antd';
import { REMINDED, REMINDED_LABELS, type Reminded } from '../../../src/domain/reminders/reminder-rules.ts';

type Props = {
  readonly value?: readonly Reminded[];
  readonly onChange?: (value: readonly Reminded[]) => void;
};

/** Who is told: a group of boxes. The library's own group is given attributes that no group may have. */
export const WhoField = ({ value = [], onChange }: Props) => (
  <span className="who">
    {REMINDED.map((who) => (
      <Checkbox
        key={who}
        checked={value.includes(who)}
        onChange={({ target }) =>
          onChange?.(REMINDED.filter((it) => (it === who ? target.checked : value.includes(it))))
        }
      >
        {REMINDED_LABELS[who]}
      </Checkbox>
    ))}
  </span>
);
