import { Button, Modal } from 'antd';
import { useState } from 'react';
import type { CatalogueView, ImportPreviewView } from '../../../src/api/standard-catalogues/views.ts';
import { chooseFile } from '../shared/choose-file.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { useCataloguesApi, useRefreshCatalogues } from './use-catalogues.ts';

type Props = { readonly view: CatalogueView; readonly onClose: () => void };

const TYPES = '.xlsx,.xls,.ods,.csv';

const formOf = (file: File): FormData => {
  const form = new FormData();
  form.append('file', file);
  return form;
};

/** Reads a file, shows what is wrong with it cell by cell or what would change, and takes it over as a whole. */
export function ImportDialog({ view, onClose }: Props) {
  const path = `${useCataloguesApi()}/${view.id}`;
  const refresh = useRefreshCatalogues();
  const [file, setFile] = useState<File | null>(null);
  const preview = useChange<File, ImportPreviewView>((it) => ({
    path: `${path}/import-preview`,
    body: formOf(it),
  }));
  const take = useChange<File>(
    (it) => ({ path: `${path}/import`, body: formOf(it), version: view.version }),
    async () => {
      await refresh();
      onClose();
    },
  );
  const read = (chosen: File) => {
    setFile(chosen);
    take.reset();
    preview.mutate(chosen);
  };
  const good = preview.data?.findings.length === 0;
  return (
    <Modal
      open
      width={720}
      title={`导入标准目录：${view.label}`}
      okText="导入"
      cancelText="取消"
      okButtonProps={{ disabled: !good || file === null }}
      confirmLoading={take.isPending}
      onOk={() => file && take.mutate(file)}
      onCancel={onClose}
    >
      <p className="explain">
        可以直接使用主管部门的目录表格（XLSX、XLS、ODS、CSV），包括合并的单元格和两行的表头。文件有一处错误就不导入；名称相同的事项保留对应栏目和更新周期。
      </p>
      <ProblemAlert error={preview.error ?? take.error} onReload={() => refresh().then(take.reset)} />
      <p>
        <Button loading={preview.isPending} onClick={() => chooseFile(TYPES, read)}>
          {file ? '重新选择文件' : '选择文件'}
        </Button>{' '}
        {file?.name}
      </p>
      {preview.data && (good ? <Changes preview={preview.data} /> : <Findings preview={preview.data} />)}
    </Modal>
  );
}

const Findings = ({ preview: { findings } }: { readonly preview: ImportPreviewView }) => (
  <div className="cell-findings" role="alert">
    <table className="grid">
      <caption>文件有{findings.length}处错误，请修改后重新选择</caption>
      <thead>
        <tr>
          <th scope="col" className="number">
            行
          </th>
          <th scope="col">栏</th>
          <th scope="col">错误</th>
        </tr>
      </thead>
      <tbody>
        {findings.map((it) => (
          <tr key={`${it.row} ${it.column} ${it.message}`}>
            <td className="number">{it.row}</td>
            <td>{it.column}</td>
            <td>{it.message}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const KINDS = [
  ['added', '新增'],
  ['changed', '修改'],
  ['retired', '取消'],
] as const;

const Changes = ({ preview }: { readonly preview: ImportPreviewView }) => (
  <div className="cell-findings" role="status">
    <p>
      文件共{preview.entries.length}项，其中{preview.unchanged}项没有变化。
    </p>
    {KINDS.filter(([kind]) => preview[kind].length > 0).map(([kind, label]) => (
      <p key={kind}>
        {label}
        {preview[kind].length}项：{preview[kind].join('、')}
      </p>
    ))}
  </div>
);
