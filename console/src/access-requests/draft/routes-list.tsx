import { Form, Radio } from 'antd';
import { Words } from '../actions/fields.tsx';
import { Entries } from './entries.tsx';

const KINDS = [
  { value: 'url', label: '网址' },
  { value: 'gazette', label: '政府公报' },
  { value: 'place', label: '查阅场所' },
];

/** The field that belongs to a kind of route. */
const FIELDS = {
  url: { key: 'url', label: '网址', hint: '应当是可以直接打开该信息的完整网址，不能只写“请上网查询”。' },
  gazette: { key: 'issue', label: '公报期号', hint: '例如：2025年第3期。' },
  place: { key: 'address', label: '查阅场所', hint: '写明地址和查阅时间。' },
} as const;

function RouteFields({ index }: { readonly index: number }) {
  const kind: keyof typeof FIELDS = Form.useWatch(['facts', 'routes', index, 'kind']) ?? 'url';
  const { key, label, hint } = FIELDS[kind];
  return (
    <>
      <Form.Item name={[index, 'kind']} label="获取途径">
        <Radio.Group options={KINDS} />
      </Form.Item>
      <Words name={[index, 'title']} label="信息名称" longest={200} rows={1} />
      <Words name={[index, key]} label={label} longest={key === 'issue' ? 100 : 500} rows={1} hint={hint} />
    </>
  );
}

/** Ways to information that is public already, direct enough to be followed. */
export const RoutesList = () => (
  <>
    <h3 className="part-head">获取途径</h3>
    <Entries name={['facts', 'routes']} label="途径" fresh={{ kind: 'url' }}>
      {(index) => <RouteFields index={index} />}
    </Entries>
  </>
);
