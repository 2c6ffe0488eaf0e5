import { Alert } from 'antd';
import { LetterSheet } from './letter-sheet.tsx';
import type { Preview } from './use-letter.ts';

/** The letter, or the list of what is still missing. */
export function LetterPreview({ preview }: { readonly preview: Preview }) {
  if (preview.letter) return <LetterSheet letter={preview.letter} />;
  return (
    <Alert
      className="missing"
      type="warning"
      showIcon
      title="还缺少法定要素，补齐后即可预览"
      description={
        <ul>
          {preview.missing.map((it) => (
            <li key={it}>{it}</li>
          ))}
        </ul>
      }
    />
  );
}
