import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import type { ActionForm } from './action-form.ts';
import { Words } from './fields.tsx';
import { MergedInto } from './merged-into.tsx';

/** What goes off into numbers of its own, one entry each. */
function Parts() {
  return (
    <Form.List name="parts">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }, index) => (
            <fieldset key={key} className="entry">
              <legend>拆分第 {index + 1} 件</legend>
              {fields.length > 1 && (
                <Button
                  className="entry-remove"
                  type="text"
                  icon={<DeleteOutlined aria-hidden />}
                  onClick={() => remove(name)}
                >
                  删除第 {index + 1} 件
                </Button>
              )}
              <Words name={[name, 'title']} label="标题（不得含个人信息）" longest={100} rows={1} />
              <Words name={[name, 'part']} label="拆分出的申请事项" longest={1000} rows={2} />
            </fieldset>
          ))}
          <Button
            className="entry-add"
            icon={<PlusOutlined aria-hidden />}
            onClick={() => add({})}
            disabled={fields.length >= 20}
          >
            增加一件
          </Button>
        </>
      )}
    </Form.List>
  );
}

/** One request made several inside the organ, or two of one applicant made one. */
export const DIVISION_FORMS = {
  split: {
    explain:
      '一份申请包含多项内容的，由本机关内部拆分登记，收到日期和期限不变，不得要求申请人重新申请。每件编号、每件答复。',
    Fields: ({ view }) => (
      <>
        <p className="quoted">
          <span className="muted">申请人的描述：</span>
          {view.description}
        </p>
        <Words name="stays" label="本件保留的申请事项" longest={1000} rows={2} />
        <Parts />
        <Words label="拆分的理由" />
      </>
    ),
    initial: () => ({ parts: [{}] }),
    wide: true,
  },
  merge: {
    explain:
      '同一申请人就相同内容提出的两件申请都未办结的，可以并案办理。本件随即结束，年度报告计入“其他处理”。',
    Fields: ({ view }) => (
      <>
        <MergedInto view={view} />
        <Words label="并案的理由" />
      </>
    ),
    danger: true,
  },
} as const satisfies Record<string, ActionForm>;
