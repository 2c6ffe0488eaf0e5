import { Select } from 'antd';
import type { ImportPreviewView } from '../../../src/api/registers/views.ts';
import { REGISTER_FIELDS } from '../../../src/domain/registers/register-fields.data.ts';
import type { RegisterKind } from '../../../src/domain/registers/register-kinds.data.ts';
import { Card } from '../shared/card.tsx';
import type { Options } from './import-options.ts';

type Props = {
  readonly register: RegisterKind;
  readonly preview: ImportPreviewView;
  readonly options: Options;
  readonly onChange: (part: Partial<Options>) => void;
};

/** Which column of the file is which field; a person may say otherwise. */
export function ColumnsTable({ register, preview, options, onChange }: Props) {
  const choices = [
    { value: '', label: '不导入' },
    ...REGISTER_FIELDS[register].map(({ key, label }) => ({ value: key, label })),
  ];
  return (
    <Card title="列的对应关系">
      <div className="register-scroll">
        <table className="grid">
          <thead>
            <tr>
              <th scope="col">文件中的列</th>
              <th scope="col">登记册的栏目</th>
            </tr>
          </thead>
          <tbody>
            {preview.columns.map(({ header, key, label }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place, headers may repeat
              <tr key={at}>
                <td>{header || `（第${at + 1}列，没有列名）`}</td>
                <td>
                  {key === null && label !== null ? (
                    label
                  ) : (
                    <Select
                      className="register-column"
                      aria-label={`“${header}”对应的栏目`}
                      value={key ?? ''}
                      options={choices}
                      onChange={(value) => onChange({ columns: { ...options.columns, [at]: value } })}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
