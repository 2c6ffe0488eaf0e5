import { Form, InputNumber } from 'antd';
import { today } from '../../shared/today.ts';
import type { ActionForm } from './action-form.ts';
import { Choice, Words } from './fields.tsx';
import { SearchFields, type SearchForm, searchBody } from './search-fields.tsx';

/** What is done between taking a case up and drafting. */
export const WORK_FORMS = {
  extend: {
    explain:
      '需要延长的，应当经政府信息公开工作机构负责人同意，在期限届满前告知申请人，最长20个工作日，只能延长一次（《条例》第三十三条第二款）。延长答复告知书随即生成并编号。',
    Fields: () => (
      <>
        <Form.Item
          name="days"
          label="延长的工作日"
          rules={[{ required: true, message: '请填写延长的工作日' }]}
        >
          <InputNumber min={1} max={20} precision={0} />
        </Form.Item>
        <Words name="reasons" label="延长答复期限的理由" />
      </>
    ),
    initial: () => ({ days: 20 }),
  },
  'record-search': {
    explain: '认定政府信息不存在，应当有检索记录为证。只写岗位，不写姓名。',
    Fields: () => (
      <>
        <SearchFields />
        <Choice
          name="found"
          label="是否检索到"
          options={[
            { value: true, label: '检索到相关信息' },
            { value: false, label: '未检索到相关信息' },
          ]}
        />
      </>
    ),
    initial: () => ({ from: today(), to: today() }),
    toBody: (values) => searchBody(values as SearchForm),
    wide: true,
  },
} as const satisfies Record<string, ActionForm>;
