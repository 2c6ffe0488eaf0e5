import { InputNumber } from 'antd';
import type { ReactNode } from 'react';

type Props = {
  readonly label: string;
  readonly value: number;
  /** Absent where the number may only be read. */
  readonly onChange: ((value: number) => void) | null;
};

/** A whole number of a table; a cell left empty counts as 0, because none may be blank (F7). */
export function CountInput({ label, value, onChange }: Props): ReactNode {
  if (!onChange) return value;
  return (
    <InputNumber
      className="count"
      aria-label={label}
      controls={false}
      min={0}
      max={1_000_000_000}
      precision={0}
      value={value}
      onChange={(next) => onChange(next ?? 0)}
    />
  );
}
