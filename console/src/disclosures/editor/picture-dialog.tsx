import { UploadOutlined } from '@ant-design/icons';
import type { Editor } from '@tiptap/react';
import { Button, Form, Input, Modal } from 'antd';
import { useEffect, useState } from 'react';
import { chooseFile } from '../../shared/choose-file.ts';
import type { BodyEditorProps } from './editor-props.ts';
import type { FigureAttributes } from './figure-node.ts';

type Props = {
  readonly editor: Editor;
  /** A picture that was pasted or dropped. */
  readonly given: File | null;
  readonly onUploadImage: BodyEditorProps['onUploadImage'];
  readonly onClose: () => void;
};

type Fields = { readonly alt: string; readonly caption?: string };

const ACCEPT = 'image/png,image/jpeg,image/gif,image/webp';
const LARGEST = 10 * 1024 * 1024;

/** Puts in a picture, or changes the words of the chosen one. Without a description no picture goes in. */
export function PictureDialog({ editor, given, onUploadImage, onClose }: Props) {
  const [form] = Form.useForm<Fields>();
  const chosen = chosenFigure(editor);
  const [file, setFile] = useState<File | null>(given);
  const preview = usePreview(file);
  const { put, busy, problem } = usePut(onUploadImage, (words, src) => {
    const attributes = { ...(chosen ?? { kind: 'picture' }), ...words, src };
    editor.chain().focus().insertContent({ type: 'figure', attrs: attributes }).run();
    onClose();
  });
  return (
    <Modal
      open
      title={chosen ? '修改图片' : '插入图片'}
      okText={chosen ? '确定' : '插入'}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form<Fields>
        name="picture"
        form={form}
        layout="vertical"
        initialValues={{ alt: chosen?.alt ?? '', caption: chosen?.caption ?? '' }}
        onFinish={(fields) => void put(fields, file, chosen?.src)}
      >
        {chosen?.kind !== 'video' && (
          <Form.Item
            label="图片"
            required
            {...(problem ? { validateStatus: 'error' as const, help: problem } : {})}
          >
            <Button icon={<UploadOutlined />} onClick={() => chooseFile(ACCEPT, setFile)}>
              {file || chosen ? '另选图片' : '选择图片'}
            </Button>
            {file && <span className="picture-name">{file.name}</span>}
            {preview && <img className="picture-preview" src={preview} alt="" />}
          </Form.Item>
        )}
        <Form.Item
          name="alt"
          label={chosen?.kind === 'video' ? '视频名称' : '替代文字'}
          extra="读屏软件会朗读，图片不能显示时也用它代替。写明图上的内容，含有文字、数据的，写出主要内容。"
          rules={[{ required: true, whitespace: true, message: '请填写替代文字' }]}
        >
          <Input.TextArea rows={2} maxLength={300} />
        </Form.Item>
        <Form.Item name="caption" label="图题" extra="显示在图片下方，可以不填。">
          <Input maxLength={100} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

/** Stores the picture, where there is a new one, and hands over where it lies and what is said of it. */
function usePut(
  onUploadImage: Props['onUploadImage'],
  onDone: (words: Required<Fields>, src: string) => void,
) {
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const put = async ({ alt, caption = '' }: Fields, file: File | null, before = ''): Promise<void> => {
    const refusal = problemWith(file, before);
    setProblem(refusal);
    if (refusal !== null) return;
    setBusy(true);
    try {
      const src = file ? `file:${(await onUploadImage(file)).fileId}` : before;
      onDone({ alt: alt.trim(), caption: caption.trim() }, src);
    } catch (fault) {
      setProblem(fault instanceof Error ? fault.message : '图片没有上传成功，请重试。');
    } finally {
      setBusy(false);
    }
  };
  return { put, busy, problem };
}

function problemWith(file: File | null, before: string): string | null {
  if (!file) return before === '' ? '请选择图片' : null;
  const isFit = file.size <= LARGEST && ACCEPT.includes(file.type);
  return isFit ? null : '图片应当是 PNG、JPEG、GIF 或者 WebP 格式，不超过 10 MB。';
}

function chosenFigure(editor: Editor): FigureAttributes | null {
  return editor.isActive('figure') ? (editor.getAttributes('figure') as FigureAttributes) : null;
}

function usePreview(file: File | null): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!file) return;
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return url;
}
