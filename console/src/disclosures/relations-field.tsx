import { DeleteOutlined } from '@ant-design/icons';
import { Button, Form, Select } from 'antd';
import { useState } from 'react';
import type { ItemRelation } from '../../../src/domain/disclosures/item-content.ts';
import { RELATION_LABELS, RELATIONS, type RelationKind } from '../../../src/domain/disclosures/kinds.data.ts';
import { usePaused } from '../shared/use-paused.ts';
import { useItems } from './use-items.ts';

type Props = {
  readonly relations: readonly ItemRelation[];
  readonly onChange: (relations: readonly ItemRelation[]) => void;
};

/** What this item interprets, amends or repeals; the other shows it too, without anybody writing it there. */
export function RelationsField({ relations, onChange }: Props) {
  const [kind, setKind] = useState<RelationKind>('interprets');
  const [words, setWords] = useState('');
  const found = useItems({ view: 'all', words: usePaused(words) });
  const titles = new Map((found.data?.items ?? []).map((it) => [it.id, it.title]));
  const add = (itemId: string) => {
    if (!relations.some((it) => it.kind === kind && it.itemId === itemId))
      onChange([...relations, { kind, itemId }]);
    setWords('');
  };
  return (
    <Form.Item
      className="span"
      label="与其他信息的关系"
      extra="文件与解读、修改与被修改、废止与被废止双向关联；被废止、修改的文件随发布自动变更有效性。"
    >
      <div className="relation-add">
        <Select
          aria-label="关系"
          value={kind}
          options={RELATIONS.map((value) => ({ value, label: RELATION_LABELS[value].to }))}
          onChange={setKind}
        />
        <Select
          aria-label="查找信息"
          showSearch={{ filterOption: false, searchValue: words, onSearch: setWords }}
          value={null}
          placeholder="输入标题查找"
          options={(found.data?.items ?? []).map((it) => ({
            value: it.id,
            label: `${it.title}（${it.statusLabel}）`,
          }))}
          onChange={(itemId: string | null) => itemId && add(itemId)}
        />
      </div>
      {relations.length > 0 && (
        <ul className="plain">
          {relations.map((it) => (
            <li key={`${it.kind} ${it.itemId}`}>
              <span className="muted">{RELATION_LABELS[it.kind].to}：</span>
              {titles.get(it.itemId) ?? '已关联的信息'}{' '}
              <Button
                size="small"
                type="text"
                aria-label={`移除：${titles.get(it.itemId) ?? it.itemId}`}
                icon={<DeleteOutlined aria-hidden />}
                onClick={() => onChange(relations.filter((other) => other !== it))}
              />
            </li>
          ))}
        </ul>
      )}
    </Form.Item>
  );
}
