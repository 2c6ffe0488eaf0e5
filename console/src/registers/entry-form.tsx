import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { REGISTER_FIELDS, type RegisterField } from '../../../src/domain/registers/register-fields.data.ts';
import type { RegisterKind } from '../../../src/domain/registers/register-kinds.data.ts';
import { DayField } from '../shared/day-field.tsx';

const VISIBLE = { public: null, internal: '不公开', private: '加密保存，不公开' } as const;

/** The input of a field by its kind; the form hands over value and id. */
function inputOf(field: RegisterField): ReactNode {
  if (field.kind === 'choice')
    return (
      <Select
        allowClear={field.demanded === 'never'}
        options={(field.choices ?? []).map(({ value, label }) => ({ value, label }))}
      />
    );
  if (field.kind === 'day') return <DayField />;
  if (field.kind === 'long-text') return <Input.TextArea rows={3} maxLength={4000} />;
  return (
    <Input maxLength={300} {...(field.kind === 'wan-yuan' ? { inputMode: 'decimal', suffix: '万元' } : {})} />
  );
}

type Props = {
  readonly register: RegisterKind;
  /** A number and a name are kept sealed already: empty means as before. */
  readonly hasSealed: boolean;
};

/** All fields of a register, drawn from their table: labels, hints, what is public. */
export const EntryFields = ({ register, hasSealed }: Props) => (
  <div className="entry-fields">
    {REGISTER_FIELDS[register].map((field) => (
      <Form.Item
        key={field.key}
        name={field.key}
        label={field.label}
        required={field.demanded === 'always' && field.key !== 'organName' && field.key !== 'plan'}
        className={field.kind === 'long-text' ? 'span' : ''}
        extra={
          field.visibility === 'private' && hasSealed
            ? '已加密保存；不填写则保持不变'
            : [VISIBLE[field.visibility], field.hint].filter(Boolean).join('。')
        }
      >
        {inputOf(field)}
      </Form.Item>
    ))}
  </div>
);
