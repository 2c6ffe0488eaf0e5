import { Button, Drawer, Form } from 'antd';
import { useState } from 'react';
import type { AssignedView } from '../../../../src/api/assignments/views.ts';
import { useDesk } from '../../session/session.ts';
import { ProblemAlert } from '../../shared/problem-alert.tsx';
import { useChange } from '../../shared/use-change.ts';
import '../../shared/forms.css';
import { Words } from '../actions/fields.tsx';
import { useRefresh } from '../case/use-case.ts';
import type { DeskLine } from '../desk/use-queue.ts';
import './assign.css';
import { AssignedList } from './assigned-list.tsx';
import { HandlerFields } from './handler-fields.tsx';
import { UntitledCase } from './untitled-case.tsx';

type Props = {
  readonly lines: readonly DeskLine[];
  readonly onClose: () => void;
  /** The cases that have been given. */
  readonly onDone: (done: ReadonlySet<string>) => void;
};

type Values = {
  readonly departmentId?: string;
  readonly handlerId: string;
  readonly despiteAbsence?: boolean;
  readonly note?: string;
  readonly titles?: Readonly<Record<string, string>>;
};

/** Gives the ticked cases to one person; each is given for itself, and what became of each is told. */
export function AssignDialog({ lines, onClose, onDone }: Props) {
  const { api } = useDesk();
  const [form] = Form.useForm<Values>();
  const refresh = useRefresh();
  // The ticks go as cases are given; the list of this dialog stays as it was opened.
  const [cases] = useState(lines);
  const assign = useChange<object, AssignedView[]>(
    (body) => ({ path: `${api}/assignments`, body }),
    async (results) => {
      onDone(new Set(results.filter((it) => it.outcome === 'done').map((it) => it.requestId)));
      await refresh();
    },
  );
  const untitled = cases.filter((it) => it.untitled);
  const reassigned = cases.some((it) => it.status !== 'received');
  const send = ({ titles = {}, departmentId = undefined, note = '', ...values }: Values) =>
    assign.mutate({
      ...values,
      departmentId: departmentId ?? null,
      note,
      items: cases.map(({ id, version }) => ({ requestId: id, version, title: titles[id] ?? '' })),
    });
  return (
    <Drawer
      open
      title={`批量分办（${cases.length}件）`}
      size={640}
      mask={{ closable: false }}
      onClose={onClose}
      footer={
        <div className="form-foot">
          {!assign.data && (
            <Button type="primary" loading={assign.isPending} onClick={() => form.submit()}>
              分办
            </Button>
          )}
          <Button onClick={onClose}>{assign.data ? '完成' : '取消'}</Button>
        </div>
      }
    >
      <ProblemAlert error={assign.error} />
      {assign.data ? (
        <AssignedList results={assign.data} lines={cases} />
      ) : (
        <Form
          name="assign"
          form={form}
          layout="vertical"
          scrollToFirstError={{ focus: true }}
          onFinish={send}
        >
          <HandlerFields />
          <Words label={reassigned ? '改派原因或者分办意见' : '分办意见'} optional={!reassigned} />
          {untitled.length > 0 && (
            <fieldset className="untitled">
              <legend>{untitled.length}件尚未拟题，请逐件填写标题（不得含有个人信息）</legend>
              {untitled.map((line) => (
                <UntitledCase key={line.id} line={line} />
              ))}
            </fieldset>
          )}
        </Form>
      )}
    </Drawer>
  );
}
