import { Button, Drawer, Form, type FormInstance } from 'antd';
import type { ReactNode } from 'react';
import './forms.css';
import { ProblemAlert } from './problem-alert.tsx';

type Props<Values> = {
  readonly title: string;
  /** Name of the form, from which the ids of its fields are made. */
  readonly name: string;
  /** What the button says; the title, where nothing else is said. */
  readonly submit?: string | undefined;
  /** A step that cannot be taken back: the button is red. */
  readonly danger?: boolean | undefined;
  /** Width in pixels. */
  readonly size?: number;
  readonly explain?: string | undefined;
  /** The change that the form sends: whether it is under way, and why it failed. */
  readonly change: { readonly isPending: boolean; readonly error: Error | null };
  /** Shows what somebody else changed meanwhile; offered where the change was refused for it. */
  readonly onReload?: () => unknown;
  readonly initial?: object;
  /** Given where the form is also filled, read or told of errors from outside. */
  readonly form?: FormInstance<Values>;
  readonly onFinish: (values: Values) => void;
  readonly onClose: () => void;
  /** The fields. */
  readonly children: ReactNode;
  /** Lays text, problems and form out beside something else. */
  readonly layout?: (form: ReactNode) => ReactNode;
};

/** A form in a drawer at the side: what it is for, what went wrong, the fields, and below them send and leave. */
export function FormDrawer<Values extends object = Record<string, unknown>>(props: Props<Values>) {
  const { title, name, submit = title, danger = false, size = 560, explain, change, layout } = props;
  const [form] = Form.useForm<Values>(props.form);
  const contents = (
    <>
      {explain && <p className="explain">{explain}</p>}
      <ProblemAlert error={change.error} onReload={props.onReload} />
      <Form
        name={name}
        form={form}
        layout="vertical"
        initialValues={props.initial ?? {}}
        scrollToFirstError={{ focus: true }}
        onFinish={props.onFinish}
      >
        {props.children}
      </Form>
    </>
  );
  return (
    <Drawer
      open
      title={title}
      size={size}
      mask={{ closable: false }}
      onClose={props.onClose}
      footer={
        <div className="form-foot">
          <Button type="primary" danger={danger} loading={change.isPending} onClick={() => form.submit()}>
            {submit}
          </Button>
          <Button onClick={props.onClose}>取消</Button>
        </div>
      }
    >
      {layout ? layout(contents) : contents}
    </Drawer>
  );
}
