import { Form, Input } from 'antd';
import { useEffect } from 'react';
import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import { useLetter } from '../letter/use-letter.ts';
import { Words } from './fields.tsx';

/**
 * The password again, and the digest of exactly the letter that stands beside the form: the server refuses
 * where the draft has changed since.
 */
export function SigningFields({ view }: { readonly view: CaseView }) {
  const form = Form.useFormInstance();
  const digest = useLetter(view.id, null, view.version).data?.letter?.digest;
  useEffect(() => form.setFieldValue('digest', digest), [form, digest]);
  return (
    <>
      <Words label="签发意见" optional />
      <Form.Item
        name="password"
        label="您的登录密码"
        extra="签发代表本机关作出决定，需要再次核验身份。密码不会保存。"
        rules={[{ required: true, message: '请输入您的登录密码' }]}
      >
        <Input type="password" maxLength={200} autoComplete="current-password" />
      </Form.Item>
      <Form.Item name="digest" hidden rules={[{ required: true, message: '文书不完整，不能签发' }]}>
        <Input />
      </Form.Item>
      {digest && (
        <p className="digest">
          文稿摘要（SHA-256）
          <span className="hash">{digest}</span>
        </p>
      )}
    </>
  );
}

/** What a signature sends. */
export const signingBody = ({ note, password, digest }: Record<string, unknown>) => ({
  note: note ?? '',
  password,
  digest,
});
