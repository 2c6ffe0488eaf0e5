import { Form, Input, Radio } from 'antd';
import { SEAL_WAY_LABELS, SEAL_WAYS } from '../../../src/domain/letters/seal.ts';

const HINTS = {
  'none-yet': '登记送达不要求用印。正式使用前请确定用印方式。',
  paper: '下载打印、加盖印章、扫描上传后才能登记送达；两个文件的校验值都保存。',
  'seal-server': '签发后由电子印章系统用印，验证签名后才能登记送达；地址由系统运维人员设置。',
} as const;

/** How the organ's seal comes onto its letters. */
export function AgencySeal() {
  const form = Form.useFormInstance();
  const way = Form.useWatch(['settings', 'seal', 'way'], form) as keyof typeof HINTS | undefined;
  return (
    <>
      <Form.Item
        name={['settings', 'seal', 'way']}
        label="用印方式"
        initialValue="none-yet"
        extra={HINTS[way ?? 'none-yet']}
      >
        <Radio.Group options={SEAL_WAYS.map((value) => ({ value, label: SEAL_WAY_LABELS[value] }))} />
      </Form.Item>
      {way === 'seal-server' && (
        <>
          <Form.Item
            name={['settings', 'seal', 'sealId']}
            label="印章编号"
            rules={[{ required: true, whitespace: true, message: '请填写印章编号' }]}
          >
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item
            name={['settings', 'seal', 'certificate']}
            label="印章证书或者公钥"
            extra="SM2证书（PEM），或者04开头的130位十六进制公钥。答复的签名证书与此不一致的，系统不采用。"
            rules={[{ required: true, whitespace: true, message: '请填写印章证书或者公钥' }]}
          >
            <Input.TextArea rows={4} maxLength={10_000} />
          </Form.Item>
        </>
      )}
    </>
  );
}
