import { Input } from 'antd';

type Props = {
  readonly value: string;
  readonly onChange: (html: string) => void;
  readonly onUploadImage: (file: File) => Promise<{ readonly fileId: string; readonly url: string }>;
  readonly onSearchItems: (
    words: string,
  ) => Promise<readonly { readonly id: string; readonly title: string; readonly note: string }[]>;
};

/** The text of an item as HTML. */
export const BodyEditor = ({ value, onChange }: Props) => (
  <Input.TextArea rows={16} value={value} onChange={(event) => onChange(event.target.value)} />
);
