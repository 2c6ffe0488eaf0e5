import { DatePicker } from 'antd';
import dayjs from 'dayjs';

type Props = {
  readonly id?: string;
  readonly value?: string | null;
  readonly onChange?: (day: string | null) => void;
  /** The last day that may be chosen, `YYYY-MM-DD`. */
  readonly latest?: string;
  readonly 'aria-label'?: string;
};

/** A day as the API writes it, `YYYY-MM-DD`; may be typed or chosen. */
export function DayField({ id, value, onChange, latest, ...rest }: Props) {
  return (
    <DatePicker
      {...rest}
      {...(id === undefined ? {} : { id })}
      className="day-field"
      allowClear={false}
      format={{ format: 'YYYY-MM-DD', type: 'mask' }}
      placeholder="年-月-日"
      value={value ? dayjs(value) : null}
      {...(latest === undefined ? {} : { maxDate: dayjs(latest) })}
      onChange={(day) => onChange?.(day ? day.format('YYYY-MM-DD') : null)}
    />
  );
}
