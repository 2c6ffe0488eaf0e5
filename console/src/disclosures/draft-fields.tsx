import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import type { ItemMetadata } from '../../../src/domain/disclosures/item-content.ts';
import { DayField } from '../shared/day-field.tsx';

type Day = ItemMetadata['formedOn'];

/** A control with its label, over the whole width where `wide`. */
export const Labelled = ({ label, hint, wide, children }: LabelledProps) => (
  <Form.Item label={label} extra={hint} {...(wide ? { className: 'span' } : {})}>
    {children}
  </Form.Item>
);
type LabelledProps = {
  readonly label: string;
  readonly hint?: string;
  readonly wide?: true;
  readonly children: ReactNode;
};

type TextProps = {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly onChange: (text: string) => void;
};

/** A short text. */
export const TextField = ({ label, value, placeholder, onChange }: TextProps) => (
  <Labelled label={label}>
    <Input
      aria-label={label}
      maxLength={100}
      value={value}
      {...(placeholder ? { placeholder } : {})}
      onChange={(event) => onChange(event.target.value)}
    />
  </Labelled>
);

type DayProps = {
  readonly label: string;
  readonly value: Day | null;
  readonly onChange: (day: Day | null) => void;
};

/** A day that may be missing. */
export const DayInput = ({ label, value, onChange }: DayProps) => (
  <Labelled label={label}>
    <DayField aria-label={label} value={value} onChange={(day) => onChange(day as Day | null)} />
  </Labelled>
);
