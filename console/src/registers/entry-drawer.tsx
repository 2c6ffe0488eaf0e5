import { App, Form } from 'antd';
import { useNavigate } from 'react-router';
import type { EnteredView, EntryView } from '../../../src/api/registers/views.ts';
import { checkEntry } from '../../../src/domain/registers/check-entry.ts';
import { REGISTER_FACTS, type RegisterKind } from '../../../src/domain/registers/register-kinds.data.ts';
import { useRefresh } from '../access-requests/case/use-case.ts';
import { useDesk } from '../session/session.ts';
import { FormDrawer } from '../shared/form-drawer.tsx';
import { today } from '../shared/today.ts';
import { useChange } from '../shared/use-change.ts';
import { EntryFields } from './entry-form.tsx';
import { useRegisterApi } from './use-registers.ts';

type Values = Readonly<Record<string, string | null | undefined>>;
type Props = {
  readonly register: RegisterKind;
  /** The entry to change; `null`: a new one. */
  readonly entry: EntryView | null;
  readonly onClose: () => void;
};

const filled = (values: Values): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value ?? '']));

/** Enters a decision or fee item, or changes one; checked by the same rules as an import before it is sent. */
export function EntryDrawer({ register, entry, onClose }: Props) {
  const { post } = useDesk();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const base = `${useRegisterApi(register)}/entries`;
  const save = useChange<Record<string, string>, EnteredView>(
    (values) => ({
      path: entry ? `${base}/${entry.id}/change` : base,
      body: { values },
      ...(entry ? { version: entry.version } : {}),
    }),
    async ({ entryId }) => {
      onClose();
      void message.success('已保存，等待其他人审核');
      await refresh();
      await navigate(`/${post.code}/registers/${register}/${entryId}`);
    },
  );
  const submit = (typed: Values) => {
    const values = filled(typed);
    const { faults } = checkEntry(register, values, { agencyName: post.name, today: today() });
    form.setFields(Object.keys(values).map((name) => ({ name, errors: [] })));
    if (faults.length === 0) return save.mutate(values);
    form.setFields(faults.map(({ field, message: fault }) => ({ name: field, errors: [fault] })));
    form.scrollToField(faults[0]?.field ?? '', { focus: true });
  };
  const title = entry ? `修改${REGISTER_FACTS[register].unit}` : `录入${REGISTER_FACTS[register].unit}`;
  return (
    <FormDrawer
      title={title}
      name="register-entry"
      submit="保存"
      size={860}
      change={save}
      onReload={() => refresh().then(save.reset)}
      form={form}
      initial={entry ? Object.fromEntries(entry.fields.map((it) => [it.key, it.value])) : {}}
      onFinish={submit}
      onClose={onClose}
    >
      <EntryFields register={register} hasSealed={entry?.hasSealed ?? false} />
    </FormDrawer>
  );
}
