import { Form, Radio } from 'antd';
import { Words } from '../actions/fields.tsx';
import { optionsOf } from '../actions/labels.data.ts';
import { DELIVERY_WAYS, REPLY_FORMS } from './register.data.ts';

/** What is asked for, in the applicant's words, with a title for the lists. */
export const WantedFields = () => (
  <>
    <Words
      name={['form', 'description']}
      label="所需政府信息的名称、文号或者其他特征性描述"
      longest={2000}
      rows={5}
      hint="按申请人的原话录入；口头申请由工作人员代为填写，并交申请人核对。"
    />
    <Words
      name="title"
      label="申请内容标题"
      longest={100}
      rows={1}
      hint="显示在列表中，不得含有申请人的个人信息。"
    />
    <div className="two-columns">
      <Form.Item name={['form', 'replyForm']} label="信息的载体形式" required>
        <Radio.Group className="choices" options={optionsOf(REPLY_FORMS)} />
      </Form.Item>
      <Form.Item name={['form', 'deliveryWay']} label="获取信息的方式" required>
        <Radio.Group className="choices" options={optionsOf(DELIVERY_WAYS)} />
      </Form.Item>
    </div>
  </>
);
