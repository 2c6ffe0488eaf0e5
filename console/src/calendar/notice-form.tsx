import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import type { CalendarView, NoticePreviewView } from '../../../src/api/calendar/views.ts';
import { calendarFrom } from '../../../src/domain/calendar/statutory-calendar.ts';
import { Card } from '../shared/card.tsx';
import { DayField } from '../shared/day-field.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { today } from '../shared/today.ts';
import { useChange } from '../shared/use-change.ts';
import { ArrangementFields } from './arrangement-fields.tsx';
import { NoticeEffects } from './notice-effects.tsx';
import { type NoticeFields, readInto, toNotice } from './notice-fields.ts';
import { YearGrid } from './year-grid.tsx';

type Props = { readonly view: CalendarView; readonly path: string };

/** Entering the notice of a new year, or correcting one: paste, check, see who moves, confirm. */
export function NoticeForm({ view, path }: Props) {
  const [form] = Form.useForm<NoticeFields>();
  const [previewed, setPreviewed] = useState<NoticeFields | null>(null);
  const queries = useQueryClient();
  const preview = useChange<NoticeFields, NoticePreviewView>(
    (fields) => ({ path: `${path}/notice-previews`, body: toNotice(fields) }),
    (_, fields) => setPreviewed(fields),
  );
  const enter = useChange<NoticeFields>(
    (fields) => ({ path: `${path}/notices`, body: toNotice(fields), version: view.revision }),
    async () => {
      form.resetFields();
      setPreviewed(null);
      await queries.invalidateQueries();
    },
  );
  const year = (view.notices[0]?.year ?? 2026) + 1;
  return (
    <Card title="录入或者更正节假日安排">
      <p className="explain">
        粘贴国务院办公厅通知的全文后点“读取”，核对各项日期，先试算再确认。确认后对全系统生效，所有未办结的申请件重新计算期限。
      </p>
      {enter.isSuccess && !previewed && (
        <p className="good-news" role="status">
          节假日安排已经生效，未办结申请件的期限已经重新计算。
        </p>
      )}
      <Form
        name="notice"
        form={form}
        layout="vertical"
        initialValues={{ year, arrangements: [], publishedOn: today(), replaces: '' }}
        onValuesChange={() => setPreviewed(null)}
        onFinish={(fields: NoticeFields) => preview.mutate(fields)}
      >
        <PasteField
          onRead={(text) => form.setFieldsValue(readInto(text, form.getFieldValue('year') ?? year))}
        />
        <NoticeHead view={view} />
        <ArrangementFields />
        <ProblemAlert error={preview.error} />
        <Button htmlType="submit" loading={preview.isPending}>
          试算：哪些申请件的期限会变化
        </Button>
      </Form>
      {previewed && preview.data && (
        <section aria-label="试算结果">
          <NoticeEffects preview={preview.data} />
          <YearGrid year={previewed.year} calendar={calendarFrom([...view.notices, toNotice(previewed)])} />
          <ProblemAlert
            error={enter.error}
            onReload={() => queries.invalidateQueries({ queryKey: [path] })}
          />
          <Button
            type="primary"
            danger
            disabled={preview.data.findings.some((it) => it.level === 'error')}
            loading={enter.isPending}
            onClick={() => enter.mutate(previewed)}
          >
            确认录入，对全系统生效
          </Button>
        </section>
      )}
    </Card>
  );
}

function PasteField({ onRead }: { readonly onRead: (text: string) => void }) {
  const [text, setText] = useState('');
  return (
    <Form.Item label="通知全文" htmlFor="notice-text">
      <Input.TextArea
        id="notice-text"
        rows={6}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button onClick={() => onRead(text)} disabled={text.trim() === ''} className="read-notice">
        读取
      </Button>
    </Form.Item>
  );
}

const needed = (label: string) => [{ required: true, message: `请填写${label}` }];

function NoticeHead({ view }: { readonly view: CalendarView }) {
  const known = view.notices.map((it) => ({
    value: it.documentNumber,
    label: `${it.year}年 ${it.documentNumber}`,
  }));
  return (
    <div className="two-columns">
      <Form.Item name="year" label="年份" rules={needed('年份')}>
        <InputNumber min={2019} max={2100} precision={0} />
      </Form.Item>
      <Form.Item name="documentNumber" label="文号" rules={needed('文号')}>
        <Input maxLength={50} placeholder="国办发明电〔2026〕7号" />
      </Form.Item>
      <Form.Item name="title" label="标题" rules={needed('标题')}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="address" label="公布通知的网址" rules={needed('公布通知的网址')}>
        <Input maxLength={500} placeholder="https://www.gov.cn/…" />
      </Form.Item>
      <Form.Item name="publishedOn" label="公布日期" rules={needed('公布日期')}>
        <DayField latest={today()} />
      </Form.Item>
      <Form.Item name="replaces" label="更正哪一份（新通知不选）">
        <Select options={[{ value: '', label: '不更正，录入新的通知' }, ...known]} />
      </Form.Item>
      <Form.Item name="reason" label="录入或者更正的原因" rules={needed('原因')} className="span">
        <Input maxLength={200} />
      </Form.Item>
    </div>
  );
}
