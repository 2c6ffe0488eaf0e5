import { DeleteOutlined } from '@ant-design/icons';
import { Button, Form, Input, Select } from 'antd';
import type { RuleNote } from '../../../src/domain/disclosures/item-content.ts';
import { DayField } from '../shared/day-field.tsx';
import { today } from '../shared/today.ts';

type Props = {
  readonly notes: readonly RuleNote[];
  readonly onChange: (notes: readonly RuleNote[]) => void;
};

const ACTS = [
  { value: 'issued' as const, label: '公布' },
  { value: 'amended' as const, label: '修订' },
  { value: 'effective' as const, label: '施行' },
];

/** 题注 of a rule: issue, amendments and effect, each with its day and number (国办公开办函〔2021〕33号). */
export function RuleNotesField({ notes, onChange }: Props) {
  const change = (at: number, part: Partial<RuleNote>) =>
    onChange(notes.map((it, index) => (index === at ? { ...it, ...part } : it)));
  return (
    <Form.Item className="span" label="题注" extra="公布、修订的时间及文号，施行的时间；依时间先后排列。">
      <ul className="rule-note-rows">
        {notes.map((note, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two notes may be the same while they are typed
          <li key={at}>
            <Select
              aria-label="事项"
              value={note.act}
              options={ACTS}
              onChange={(act) => change(at, { act })}
            />
            <DayField
              aria-label="日期"
              value={note.on}
              onChange={(on) => on && change(at, { on: on as RuleNote['on'] })}
            />
            <Input
              aria-label="文号"
              value={note.number}
              placeholder="令号或者文号"
              onChange={(event) => change(at, { number: event.target.value })}
            />
            <Button
              aria-label="移除这一条题注"
              icon={<DeleteOutlined aria-hidden />}
              onClick={() => onChange(notes.filter((_, index) => index !== at))}
            />
          </li>
        ))}
      </ul>
      <Button size="small" onClick={() => onChange([...notes, { act: 'issued', on: today(), number: '' }])}>
        添加题注
      </Button>
    </Form.Item>
  );
}
