import type { Editor } from '@tiptap/react';
import { Button, Form, Input, Modal, Radio, Select } from 'antd';
import { useRef, useState } from 'react';
import type { BodyEditorProps, FoundItem } from './editor-props.ts';

type Props = {
  readonly editor: Editor;
  readonly onSearchItems: BodyEditorProps['onSearchItems'];
  readonly onClose: () => void;
};

type Fields = {
  readonly to: 'address' | 'item';
  readonly address?: string;
  readonly item?: string;
  readonly words?: string;
};

const ADDRESS =
  /^(?:https?:\/\/[^\s/]+\.[^\s]+|https?:\/\/[^\s/]+\/.*|mailto:[^\s@]+@[^\s@]+|tel:\+?[\d-]{3,})$/i;

/** Links the chosen words to an address or to another item of the organ. */
export function LinkDialog({ editor, onSearchItems, onClose }: Props) {
  const [form] = Form.useForm<Fields>();
  const href = String(editor.getAttributes('link')['href'] ?? '');
  const { from, to } = editor.state.selection;
  const needsWords = from === to && href === '';
  const apply = (fields: Fields): void => {
    const target = fields.to === 'item' ? `item:${fields.item}` : (fields.address ?? '').trim();
    const chain = editor.chain().focus();
    if (needsWords)
      chain
        .insertContent({
          type: 'text',
          text: fields.words ?? target,
          marks: [{ type: 'link', attrs: { href: target } }],
        })
        .run();
    else chain.extendMarkRange('link').setLink({ href: target }).run();
    onClose();
  };
  const remove = () => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
    onClose();
  };
  return (
    <Modal
      open
      title={href === '' ? '插入链接' : '修改链接'}
      onCancel={onClose}
      footer={[
        href !== '' && (
          <Button key="remove" onClick={remove}>
            去掉链接
          </Button>
        ),
        <Button key="cancel" onClick={onClose}>
          取消
        </Button>,
        <Button key="apply" type="primary" onClick={() => form.submit()}>
          确定
        </Button>,
      ]}
    >
      <Form<Fields>
        name="link"
        form={form}
        layout="vertical"
        initialValues={{
          to: href.startsWith('item:') ? 'item' : 'address',
          address: href.startsWith('item:') ? '' : href,
        }}
        onFinish={apply}
      >
        {needsWords && (
          <Form.Item
            name="words"
            label="显示的文字"
            rules={[{ required: true, whitespace: true, message: '请填写显示的文字' }]}
          >
            <Input maxLength={200} />
          </Form.Item>
        )}
        <Form.Item name="to" label="链接到">
          <Radio.Group
            options={[
              { value: 'address', label: '网址、邮箱或者电话' },
              { value: 'item', label: '本机关的其他信息' },
            ]}
          />
        </Form.Item>
        <Target onSearchItems={onSearchItems} />
      </Form>
    </Modal>
  );
}

/** The address, or the item to be found. */
function Target({ onSearchItems }: Pick<Props, 'onSearchItems'>) {
  const search = useItemSearch(onSearchItems);
  return (
    <Form.Item noStyle shouldUpdate={(before, after) => before.to !== after.to}>
      {({ getFieldValue }) =>
        getFieldValue('to') === 'item' ? (
          <Form.Item name="item" label="信息" rules={[{ required: true, message: '请选择信息' }]}>
            <Select
              showSearch={{ filterOption: false, onSearch: search.look }}
              placeholder="输入标题、文号或者索引号"
              notFoundContent={search.words === '' ? '请输入要查找的文字' : '没有找到'}
              options={search.found.map(({ id, title, note }) => ({
                value: id,
                label: `${title}　${note}`,
              }))}
            />
          </Form.Item>
        ) : (
          <Form.Item
            name="address"
            label="地址"
            rules={[
              { required: true, message: '请填写地址' },
              {
                pattern: ADDRESS,
                message: '请填写以 https://、http://、mailto: 或者 tel: 开头的完整地址',
              },
            ]}
          >
            <Input placeholder="https://" maxLength={2000} />
          </Form.Item>
        )
      }
    </Form.Item>
  );
}

/** Looks a moment after the last letter; an answer that comes late is not shown. */
function useItemSearch(onSearchItems: Props['onSearchItems']) {
  const [words, setWords] = useState('');
  const [found, setFound] = useState<readonly FoundItem[]>([]);
  const asked = useRef(0);
  const look = (typed: string): void => {
    setWords(typed);
    asked.current += 1;
    const mine = asked.current;
    setTimeout(() => {
      if (mine !== asked.current || typed.trim() === '') return;
      onSearchItems(typed.trim()).then(
        (items) => mine === asked.current && setFound(items),
        () => mine === asked.current && setFound([]),
      );
    }, 300);
  };
  return { words, found, look };
}
