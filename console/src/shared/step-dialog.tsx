import { App, type FormInstance } from 'antd';
import type { ReactNode } from 'react';
import { useRefresh } from '../access-requests/case/use-case.ts';
import { FormDrawer } from './form-drawer.tsx';
import { useChange } from './use-change.ts';

type Props = {
  readonly label: string;
  readonly path: string;
  /** The version that was seen; a change of somebody else's meanwhile is told. */
  readonly version: number;
  /** Name of the form where several may stand on a page. */
  readonly name?: string;
  readonly submit?: string | undefined;
  readonly danger?: boolean | undefined;
  readonly size?: number;
  readonly explain?: string | undefined;
  readonly initial?: object;
  /** `PUT` where something is changed as a whole. */
  readonly method?: 'POST' | 'PUT';
  readonly form?: FormInstance<Record<string, unknown>>;
  readonly toBody?: (values: Record<string, unknown>) => object;
  readonly children: ReactNode;
  readonly layout?: (form: ReactNode) => ReactNode;
  readonly onClose: () => void;
};

/** One step of a case, a file, an item or an entry: its form, confirmed with the version that was seen. */
export function StepDialog({ path, version, name = 'step', method = 'POST', toBody, ...rest }: Props) {
  const { label, onClose, ...shown } = rest;
  const refresh = useRefresh();
  const { message } = App.useApp();
  const step = useChange<object>(
    (body) => ({ path, method, body, version }),
    async () => {
      onClose();
      void message.success(`已完成：${label}`);
      await refresh();
    },
  );
  return (
    <FormDrawer
      {...shown}
      title={label}
      name={name}
      change={step}
      onReload={() => refresh().then(step.reset)}
      onFinish={(values) => step.mutate(toBody?.(values) ?? values)}
      onClose={onClose}
    />
  );
}
