import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Form } from 'antd';
import type { SiteSettingsView } from '../../../src/api/agencies/site-settings-view.ts';
import { Card } from '../shared/card.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { Page } from '../shared/page.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import './letter-layout.css';
import { SiteFields } from './site-fields.tsx';
import { type SiteForm, siteBody, siteForm, useSitePath, useSiteSettings } from './site-form.ts';
import { SitePreview } from './site-preview.tsx';

/** What stands around the pages of the organ's column: the portal it belongs to, colour, numbers and marks. */
export const SitePage = () => (
  <Page title="网站设置" note="信息公开专栏的页眉、页脚、颜色和标识；每次修改都留痕">
    <Loaded query={useSiteSettings()}>{(view) => <SiteEditor key={view.version} view={view} />}</Loaded>
  </Page>
);

function SiteEditor({ view }: { readonly view: SiteSettingsView }) {
  const path = useSitePath();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [form] = Form.useForm<SiteForm>();
  const initial = siteForm(view.settings);
  // Nothing is watched before the fields stand.
  const watched = Form.useWatch((it: Partial<SiteForm>) => it, { form, preserve: true });
  const reload = () => queries.invalidateQueries({ queryKey: [path] });
  const save = useChange<SiteForm>(
    (typed) => ({ path, method: 'PUT', body: { version: view.version, settings: siteBody(typed) } }),
    async () => {
      await reload();
      void message.success('网站设置已经保存，专栏页面随即更新');
    },
  );
  return (
    <>
      <Card title="设置">
        <Form
          name="site"
          form={form}
          layout="vertical"
          initialValues={initial}
          scrollToFirstError={{ focus: true }}
          onFinish={(typed) => save.mutate({ ...initial, ...typed })}
        >
          <SiteFields />
          <ProblemAlert error={save.error} onReload={() => reload().then(save.reset)} />
          <Button type="primary" htmlType="submit" loading={save.isPending}>
            保存网站设置
          </Button>
        </Form>
      </Card>
      <SitePreview settings={siteBody({ ...initial, ...watched })} />
    </>
  );
}
