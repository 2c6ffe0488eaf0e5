import { MinusCircleOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, Input } from 'antd';
import { SITE_MARK_LABELS, SITE_MARKS } from '../../../src/domain/agencies/site-settings.ts';
import { SITE_FIELDS, type SiteField } from './site-fields.data.ts';

/** All settings, in the order they stand on the page from top to bottom. */
export const SiteFields = () => (
  <>
    <h3 className="group-head">所在门户网站</h3>
    <p className="muted">专栏设在本机关门户网站之内，不另设网站（国办公开办函〔2019〕61号）。</p>
    <Fields fields={SITE_FIELDS.portal} />
    <Links name="headerLinks" label="页眉导航" />
    <h3 className="group-head">颜色和名称</h3>
    <Fields fields={SITE_FIELDS.look} />
    <h3 className="group-head">页脚</h3>
    <Fields fields={SITE_FIELDS.footer} />
    <Links name="footerLinks" label="页脚链接" />
    <Form.Item name="footerText" label="页脚文字" extra="每行一段，最多5行。">
      <Input.TextArea rows={2} />
    </Form.Item>
    <Form.Item name="ipv6" valuePropName="checked">
      <Checkbox>网站支持IPv6访问，在页脚注明</Checkbox>
    </Form.Item>
    <h3 className="group-head">标识</h3>
    <p className="muted">
      填写核发单位提供的网址；没有图片的显示文字。图片和脚本从所填网站加载，页面的安全策略只放行这些网站。
    </p>
    {SITE_MARKS.map((kind) => (
      <fieldset key={kind} className="mark-fields">
        <legend>{SITE_MARK_LABELS[kind]}</legend>
        <div className="two-columns">
          <Address name={['marks', kind, 'url']} label="链接网址" />
          <Address name={['marks', kind, 'imageUrl']} label="图片网址" />
          {(kind === 'partyGovernment' || kind === 'siteErrors') && (
            <Address name={['marks', kind, 'scriptUrl']} label="脚本网址" />
          )}
        </div>
      </fieldset>
    ))}
  </>
);

const Fields = ({ fields }: { readonly fields: readonly SiteField[] }) => (
  <div className="two-columns">
    {fields.map(({ name, label, hint, longest }) => (
      <Form.Item key={name} name={name} label={label} extra={hint}>
        <Input maxLength={longest} />
      </Form.Item>
    ))}
  </div>
);

const Address = ({ name, label }: { readonly name: (string | number)[]; readonly label: string }) => (
  <Form.Item name={name} label={label}>
    <Input maxLength={500} placeholder="https://" />
  </Form.Item>
);

/** A list of links that grows and shrinks. */
const Links = ({ name, label }: { readonly name: string; readonly label: string }) => (
  <Form.List name={name}>
    {(rows, { add, remove }) => (
      <fieldset className="mark-fields">
        <legend>{label}</legend>
        {rows.map((row, index) => (
          <div key={row.key} className="link-row">
            <Form.Item
              name={[row.name, 'label']}
              label={`名称${index + 1}`}
              rules={[{ required: true, whitespace: true, message: '请填写链接名称' }]}
            >
              <Input maxLength={20} />
            </Form.Item>
            <Form.Item
              name={[row.name, 'url']}
              label={`网址${index + 1}`}
              rules={[{ required: true, type: 'url', message: '请填写完整的网址' }]}
            >
              <Input maxLength={500} placeholder="https://" />
            </Form.Item>
            <Button
              type="text"
              aria-label={`删除第${index + 1}个链接`}
              icon={<MinusCircleOutlined aria-hidden />}
              onClick={() => remove(row.name)}
            />
          </div>
        ))}
        {rows.length < 12 && (
          <Button icon={<PlusOutlined aria-hidden />} onClick={() => add({ label: '', url: '' })}>
            添加{label}
          </Button>
        )}
      </fieldset>
    )}
  </Form.List>
);
