import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import type { ReportView } from '../../../src/api/annual-reports/views.ts';
import { useReportApi } from './use-report.ts';

const FORMATS = [
  ['docx', 'Word 文档（DOCX）'],
  ['pdf', 'PDF'],
  ['html', '网页片段（HTML，可贴入任何网站系统）'],
  ['xlsx', '表格（XLSX）'],
  ['json', '数据（JSON）'],
  ['csv', '数据（CSV）'],
] as const;

/** The report as a file; each is read back and compared with the figures before it is handed out. */
export function ExportMenu({ view }: { readonly view: ReportView }) {
  const path = useReportApi(String(view.year));
  const items = FORMATS.map(([key, label]) => ({
    key,
    label: (
      <a href={`/api/v1${path}/exports/${key}`} download>
        {label}
      </a>
    ),
  }));
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button icon={<DownloadOutlined aria-hidden />}>导出报告</Button>
    </Dropdown>
  );
}
