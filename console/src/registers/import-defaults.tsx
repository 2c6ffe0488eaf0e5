import { Alert, Select } from 'antd';
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

/** What the file does not say: choices may be filled in for all its rows. */
export function DefaultsForm({ register, preview, options, onChange }: Props) {
  const fields = REGISTER_FIELDS[register].filter(
    (it) => it.choices && (preview.missing.includes(it.label) || options.defaults[it.key]),
  );
  const others = preview.missing.filter((label) => !fields.some((it) => it.label === label));
  if (fields.length === 0 && others.length === 0) return null;
  return (
    <Card title="文件中没有的栏目">
      {others.length > 0 && (
        <Alert
          className="problem"
          type="warning"
          showIcon
          title={`缺少必填的列：${others.join('、')}。请在下面指定对应的列，或者补充后重新选择文件。`}
        />
      )}
      <div className="filters">
        {fields.map((field) => (
          <label key={field.key} htmlFor={`default-${field.key}`}>
            {field.label}
            <Select
              id={`default-${field.key}`}
              className="register-column"
              placeholder="全部按此填写"
              value={options.defaults[field.key] ?? null}
              options={(field.choices ?? []).map(({ value, label }) => ({ value, label }))}
              onChange={(value) => onChange({ defaults: { ...options.defaults, [field.key]: value ?? '' } })}
            />
          </label>
        ))}
      </div>
    </Card>
  );
}
