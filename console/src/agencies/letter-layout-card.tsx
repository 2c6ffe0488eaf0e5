import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Form } from 'antd';
import type { LetterLayoutView } from '../../../src/api/agencies/views.ts';
import { Card } from '../shared/card.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { LetterFonts } from './letter-fonts.tsx';
import { LetterLayoutFields } from './letter-layout-fields.tsx';
import { LetterSample } from './letter-sample.tsx';
import '../access-requests/case/case.css';
import './letter-layout.css';
import { type LayoutForm, layoutBody, useLayoutPath, useLetterLayout } from './use-letter-layout.ts';

/** How the organ's letters look and close, with a sample beside it, and the fonts it brings along. */
export const LetterLayoutCard = () => (
  <Card title="字体与文书版式">
    <Loaded query={useLetterLayout()}>
      {(view) => (
        <>
          <LayoutEditor key={view.version} view={view} />
          <LetterFonts fonts={view.fonts} />
        </>
      )}
    </Loaded>
  </Card>
);

function LayoutEditor({ view }: { readonly view: LetterLayoutView }) {
  const path = useLayoutPath();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [form] = Form.useForm<LayoutForm>();
  // Nothing is watched before the fields stand.
  const watched = Form.useWatch((it: Partial<LayoutForm>) => it, { form, preserve: true });
  const fonts = { ...view.layout.fonts, ...watched?.fonts };
  const typed: LayoutForm = { ...view.layout, ...watched, fonts };
  const reload = () => queries.invalidateQueries({ queryKey: [path] });
  const save = useChange<LayoutForm>(
    (layout) => ({ path, method: 'PUT', body: { ...layoutBody(layout), version: view.version } }),
    async () => {
      await reload();
      void message.success('文书版式已经保存，以后签发的文书按此制作');
    },
  );
  return (
    <div className="layout-columns">
      <Form
        name="letter-layout"
        form={form}
        layout="vertical"
        initialValues={view.layout}
        scrollToFirstError={{ focus: true }}
        onFinish={(layout) => save.mutate(layout)}
      >
        <p className="muted">
          按照《党政机关公文格式》（GB/T 9704—2012）。已经签发的文书保持签发时的版式和字体，不随本设置改变。
        </p>
        <LetterLayoutFields fonts={view.fonts} />
        <ProblemAlert error={save.error} onReload={() => reload().then(save.reset)} />
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          保存文书版式
        </Button>
      </Form>
      <LetterSample layout={typed} />
    </div>
  );
}
