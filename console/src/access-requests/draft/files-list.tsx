import { Form, InputNumber } from 'antd';
import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import { Words } from '../actions/fields.tsx';
import { Entries } from './entries.tsx';

/** The information that is provided, as the letter lists it: names and pages. */
export function FilesList({ view }: { readonly view: CaseView }) {
  const materials = view.files.filter((it) => it.purpose === 'reply-material').length;
  return (
    <>
      <h3 className="part-head">提供的政府信息清单</h3>
      {materials === 0 && (
        <p className="muted part-note">网上提供的，请先在申请件页面“添加拟提供材料”上传文件。</p>
      )}
      <Entries name={['facts', 'files']} label="文件">
        {(index) => (
          <div className="name-and-pages">
            <Words name={[index, 'name']} label="文件名称" longest={200} rows={1} />
            <Form.Item
              name={[index, 'pages']}
              label="页数"
              rules={[{ required: true, message: '请填写页数' }]}
            >
              <InputNumber min={1} max={100_000} precision={0} />
            </Form.Item>
          </div>
        )}
      </Entries>
    </>
  );
}
