import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import type { ReactNode } from 'react';

type Props = {
  readonly name: readonly (string | number)[];
  /** What one entry is called, such as 文件. */
  readonly label: string;
  readonly children: (index: number) => ReactNode;
  readonly fresh?: object;
};

/** A list of entries, each with its own fields; at least one. */
export const Entries = ({ name, label, children, fresh = {} }: Props) => (
  <Form.List name={[...name]}>
    {(fields, { add, remove }) => (
      <div className="entries">
        {fields.map(({ key, name: index }, place) => (
          <fieldset key={key} className="entry">
            <legend>
              {label} {place + 1}
            </legend>
            {fields.length > 1 && (
              <Button
                className="entry-remove"
                type="text"
                icon={<DeleteOutlined aria-hidden />}
                onClick={() => remove(index)}
              >
                删除{label} {place + 1}
              </Button>
            )}
            {children(index)}
          </fieldset>
        ))}
        <Button icon={<PlusOutlined aria-hidden />} onClick={() => add(fresh)}>
          增加{label}
        </Button>
      </div>
    )}
  </Form.List>
);
