import { Checkbox, Form } from 'antd';
import { Words } from '../actions/fields.tsx';

type Props = { readonly name: string; readonly label: string; readonly optional?: boolean };

/** A named body and how to reach it. */
export const ContactFields = ({ name, label, optional = false }: Props) => (
  <div className="two-columns">
    <Words
      name={['facts', name, 'name']}
      label={`${label}的名称`}
      longest={200}
      rows={1}
      optional={optional}
    />
    <Words
      name={['facts', name, 'contact']}
      label={`${label}的联系方式`}
      longest={200}
      rows={1}
      optional={optional}
    />
  </div>
);

/** The organ in charge; that it cannot be determined is allowed (art. 36 (5)) and said. */
export function ResponsibleOrgan() {
  const unknown = Form.useWatch(['facts', 'organUnknown']);
  return (
    <>
      <Form.Item name={['facts', 'organUnknown']} valuePropName="checked">
        <Checkbox>不能确定负责公开的行政机关</Checkbox>
      </Form.Item>
      {!unknown && <ContactFields name="responsibleOrgan" label="负责公开的行政机关" />}
    </>
  );
}
