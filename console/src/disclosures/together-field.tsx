import { Checkbox, Form } from 'antd';
import type { ItemView } from '../../../src/api/disclosures/views.ts';
import { useItems } from './use-items.ts';

/** Interpretations that are ready go out with their document, and a document with its interpretations (三同步). */
export function Together({ view }: { readonly view: ItemView }) {
  const ready = useItems({ view: 'to-publish' });
  const related = new Set(view.relations.map((it) => it.itemId));
  const offered = (ready.data?.items ?? []).filter((it) => it.id !== view.id);
  const choices = offered.filter((it) => related.has(it.id) || it.kind === 'interpretation');
  if (choices.length === 0) return null;
  return (
    <Form.Item
      name="together"
      label="一并发布"
      extra="政策文件与解读材料应当同步发布；所选信息都已通过审查。"
    >
      <Checkbox.Group
        className="choices"
        options={choices.map((it) => ({ value: it.id, label: `${it.title}（${it.kindLabel}）` }))}
      />
    </Form.Item>
  );
}
