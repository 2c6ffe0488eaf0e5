import { useMutation } from '@tanstack/react-query';
import { App, Button, Form, Select } from 'antd';
import type { TopicView } from '../../../src/api/topics/views.ts';
import { Day, Words } from '../access-requests/actions/fields.tsx';
import { useRefresh } from '../access-requests/case/use-case.ts';
import { call } from '../shared/api.ts';
import { Card } from '../shared/card.tsx';
import { chooseFile } from '../shared/choose-file.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { SectionFields } from './section-fields.tsx';
import { bodyOf, type TopicValues, valuesOf } from './topic-form.ts';

type Props = { readonly view: TopicView; readonly path: string };

/** The fields of a topic; what is saved stays a draft until another person has reviewed it. */
export function TopicEditor({ view, path }: Props) {
  const [form] = Form.useForm<TopicValues>();
  const refresh = useRefresh();
  const { message } = App.useApp();
  const save = useChange<object>(
    (body) => ({ path, method: 'PUT', body }),
    async () => {
      void message.success('专题已经保存，审查通过后显示在门户');
      await refresh();
    },
  );
  const picture = usePicture(path);
  const pictures = view.pictures.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Card title="专题内容" id="content">
      <ProblemAlert error={save.error} onReload={() => refresh().then(save.reset)} />
      <Form
        name="topic-content"
        form={form}
        layout="vertical"
        disabled={!view.mayEdit}
        initialValues={valuesOf(view.content)}
        scrollToFirstError={{ focus: true }}
        onFinish={(values) => save.mutate({ ...bodyOf(values), version: view.version })}
      >
        <Words name="title" label="专题名称" longest={60} rows={1} />
        <Words name="intro" label="导语" longest={1000} rows={4} optional />
        <div className="two-columns">
          <Day name="fromOn" label="开始日期" future />
          <Day name="toOn" label="结束日期" hint="不填写的，长期显示" optional future />
        </div>
        <div className="two-columns">
          <Form.Item name="pictureId" label="图片">
            <Select options={[{ value: '', label: '不用图片' }, ...pictures]} />
          </Form.Item>
          <Words name="alt" label="图片的文字说明" longest={200} rows={1} optional hint="供读屏软件朗读" />
        </div>
        {view.mayEdit && (
          <p>
            <Button
              loading={picture.isPending}
              onClick={() => chooseFile('.jpg,.jpeg,.png', (file) => picture.mutate(file))}
            >
              上传图片
            </Button>
          </p>
        )}
        <SectionFields choices={view.choices} />
        <Words name="hotline" label="服务热线" longest={500} rows={2} optional />
        {view.mayEdit && (
          <Button type="primary" htmlType="submit" loading={save.isPending}>
            保存
          </Button>
        )}
      </Form>
    </Card>
  );
}

/** Uploads a picture; it can then be chosen. */
function usePicture(path: string) {
  const refresh = useRefresh();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: async (file: File) => {
      const body = new FormData();
      body.set('file', file);
      await call({ path: `${path}/pictures`, method: 'POST', body, key: crypto.randomUUID() });
    },
    onSuccess: () => message.success('图片已经上传，请在“图片”中选择'),
    onError: (error) => message.error(error.message, 6),
    onSettled: refresh,
  });
}
