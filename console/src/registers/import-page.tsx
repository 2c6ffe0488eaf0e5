import { LeftOutlined } from '@ant-design/icons';
import { Alert, Button, Radio } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { ImportedView, ImportPreviewView } from '../../../src/api/registers/views.ts';
import { REGISTER_LABELS } from '../../../src/domain/registers/register-kinds.data.ts';
import type { Options } from './import-options.ts';
import '../access-requests/access-requests.css';
import '../access-requests/case/case.css';
import './registers.css';
import { useRefresh } from '../access-requests/case/use-case.ts';
import { useDesk } from '../session/session.ts';
import { callForFile } from '../shared/api.ts';
import { Card } from '../shared/card.tsx';
import { chooseFile } from '../shared/choose-file.ts';
import { Page } from '../shared/page.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { saveFile } from '../shared/save-file.ts';
import { useChange } from '../shared/use-change.ts';
import { ColumnsTable } from './import-columns.tsx';
import { DefaultsForm } from './import-defaults.tsx';
import { FaultsTable, SampleTable } from './import-tables.tsx';
import { registerNamed, useRegisterApi } from './use-registers.ts';

const USUAL: Options = { columns: {}, defaults: {}, existing: 'refuse' };

const formOf = (file: File, options: Options): FormData => {
  const form = new FormData();
  form.append('options', JSON.stringify(options));
  form.append('file', file);
  return form;
};

/** Imports a register from a table: choose, look at every fault by its cell, import all or nothing. */
export function ImportPage() {
  const register = registerNamed(useParams()['register']);
  const { post } = useDesk();
  const api = useRegisterApi(register);
  const navigate = useNavigate();
  const refresh = useRefresh();
  const [file, setFile] = useState<File | null>(null);
  const [options, setOptions] = useState(USUAL);
  const preview = useChange<[File, Options], ImportPreviewView>(([it, how]) => ({
    path: `${api}/import-previews`,
    body: formOf(it, how),
  }));
  const take = useChange<File, ImportedView>(
    (it) => ({ path: `${api}/imports`, body: formOf(it, options) }),
    async ({ importId }) => {
      await refresh();
      await navigate(`/${post.code}/registers/${register}?importId=${importId}`);
    },
  );
  const read = (chosen: File, how: Options) => {
    setFile(chosen);
    setOptions(how);
    take.reset();
    preview.mutate([chosen, how]);
  };
  const change = (part: Partial<Options>) => file && read(file, { ...options, ...part });
  return (
    <>
      <p className="back-link">
        <Link to={`/${post.code}/registers/${register}`}>
          <LeftOutlined aria-hidden /> 返回{REGISTER_LABELS[register]}登记册
        </Link>
      </p>
      <Page
        title={`导入${REGISTER_LABELS[register]}`}
        note="XLSX、XLS、ODS、CSV，一次最多20000行，不超过10MB"
      >
        <Card title="选择文件">
          <p className="explain">
            可以使用模板，也可以直接使用“双公示”等系统导出的表格，列名不同的可以在下面指定。有一处错误就不导入任何内容；导入的登记须由其他人审核后公开。
          </p>
          <ProblemAlert error={preview.error ?? take.error} />
          <p className="review-buttons">
            <Button
              type="primary"
              loading={preview.isPending}
              onClick={() => chooseFile('.xlsx,.xls,.ods,.csv', (it) => read(it, USUAL))}
            >
              {file ? '重新选择文件' : '选择文件'}
            </Button>
            <Button
              onClick={async () =>
                saveFile(
                  await callForFile({ path: `${api}/template.xlsx` }),
                  `${REGISTER_LABELS[register]}登记模板.xlsx`,
                )
              }
            >
              下载模板
            </Button>
            <span>{file?.name}</span>
          </p>
        </Card>
        {preview.data && file && (
          <>
            <Summary preview={preview.data} options={options} onChange={change} />
            <p className="review-buttons">
              <Button
                type="primary"
                disabled={preview.data.faultCount > 0 || preview.data.fresh === 0}
                loading={take.isPending}
                onClick={() => take.mutate(file)}
              >
                导入{preview.data.fresh}条
              </Button>
            </p>
            <DefaultsForm register={register} preview={preview.data} options={options} onChange={change} />
            {preview.data.faultCount > 0 && <FaultsTable preview={preview.data} />}
            <ColumnsTable register={register} preview={preview.data} options={options} onChange={change} />
            <SampleTable preview={preview.data} />
          </>
        )}
      </Page>
    </>
  );
}

type SummaryProps = {
  readonly preview: ImportPreviewView;
  readonly options: Options;
  readonly onChange: (part: Partial<Options>) => void;
};

function Summary({ preview, options, onChange }: SummaryProps) {
  const { rows, fresh, known, toPublish, flagged, faultCount, importedAt } = preview;
  return (
    <Card title="预览">
      {importedAt && (
        <Alert
          className="problem"
          type="info"
          showIcon
          title={`这个文件已于 ${importedAt.slice(0, 10)} 导入过，再次导入不会重复登记`}
        />
      )}
      <p role="status">
        共{rows}行，可以新登记{fresh}条（公开{toPublish}条，不公开{fresh - toPublish}条）
        {known > 0 && `，编号已经登记的${known}条`}
        {flagged > 0 && `，其中${flagged}条需要保密审查`}；
        {faultCount === 0 ? '没有发现错误。' : `有${faultCount}处错误。`}
      </p>
      {(known > 0 || options.existing === 'skip') && (
        <Radio.Group
          aria-label="编号已经登记的"
          value={options.existing}
          onChange={({ target }) => onChange({ existing: target.value })}
          options={[
            { value: 'refuse', label: '编号已经登记的，作为错误处理' },
            { value: 'skip', label: '编号已经登记的，跳过' },
          ]}
        />
      )}
    </Card>
  );
}
