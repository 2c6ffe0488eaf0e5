import { Form, Input, Radio } from 'antd';
import type { ReactNode } from 'react';
import { DayField } from '../../shared/day-field.tsx';
import { today } from '../../shared/today.ts';

type Name = string | (string | number)[];

type WordsProps = {
  readonly name?: Name;
  readonly label: string;
  readonly longest?: number;
  readonly optional?: boolean;
  readonly rows?: number;
  readonly hint?: ReactNode;
  readonly placeholder?: string;
};

/** A text that must be written, or may be left out. */
export function Words({ name = 'note', label, longest = 500, optional, rows = 3, ...more }: WordsProps) {
  const { hint, placeholder } = more;
  return (
    <Form.Item
      name={name}
      label={label}
      extra={hint}
      rules={optional ? [] : [{ required: true, whitespace: true, message: `请填写${label}` }]}
    >
      {rows === 1 ? (
        <Input maxLength={longest} {...(placeholder ? { placeholder } : {})} />
      ) : (
        <Input.TextArea
          rows={rows}
          maxLength={longest}
          showCount={longest > 500}
          {...(placeholder ? { placeholder } : {})}
        />
      )}
    </Form.Item>
  );
}

type DayProps = {
  readonly name?: Name;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  /** Days to come may be chosen too. */
  readonly future?: boolean;
};

/** A day; one of the past where it records what happened. */
export const Day = ({ name = 'on', label, hint, optional, future }: DayProps) => (
  <Form.Item
    name={name}
    label={label}
    extra={hint}
    rules={optional ? [] : [{ required: true, message: `请填写${label}` }]}
  >
    <DayField {...(future ? {} : { latest: today() })} />
  </Form.Item>
);

type ChoiceProps = {
  readonly name: Name;
  readonly label: string;
  readonly options: readonly { readonly value: string | boolean; readonly label: string }[];
  readonly hint?: string;
};

/** One of a few. */
export const Choice = ({ name, label, options, hint }: ChoiceProps) => (
  <Form.Item name={name} label={label} extra={hint} rules={[{ required: true, message: `请选择${label}` }]}>
    <Radio.Group className="choices" options={[...options]} />
  </Form.Item>
);

type LinesProps = {
  readonly id?: string;
  readonly value?: readonly string[];
  readonly onChange?: (lines: string[]) => void;
};

/** Several short texts, one a line. */
function LinesInput({ id, value = [], onChange }: LinesProps) {
  return (
    <Input.TextArea
      {...(id === undefined ? {} : { id })}
      rows={3}
      value={value.join('\n')}
      onChange={(event) => onChange?.(event.target.value.split('\n'))}
    />
  );
}

/** At least one of a list; a group of boxes may not be called required in so many words (ARIA). */
export const atLeastOne = (message: string) => ({
  validator: (_: unknown, value: readonly string[] | undefined) =>
    value?.some((it) => it.trim() !== '') ? Promise.resolve() : Promise.reject(new Error(message)),
});

/** A list typed one a line; at least one. */
export const Lines = ({ name, label }: { readonly name: Name; readonly label: string }) => (
  <Form.Item name={name} label={`${label}（每行一项）`} required rules={[atLeastOne(`请填写${label}`)]}>
    <LinesInput />
  </Form.Item>
);

/** The lines that say something. */
export const filledLines = (lines: readonly string[] | undefined): string[] =>
  (lines ?? []).map((line) => line.trim()).filter((line) => line !== '');
