import { FileImageOutlined, FilePdfOutlined, FileTextOutlined } from '@ant-design/icons';
import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import { ENDED } from '../../../../src/domain/access-requests/lifecycle.data.ts';
import { StoredFileCheck } from '../../release-gate/stored-file-check.tsx';
import { useDesk } from '../../session/session.ts';
import { Card } from '../../shared/card.tsx';
import { UploadButtons } from './upload-buttons.tsx';
import { useCaseApi } from './use-case.ts';

type CaseFile = CaseView['files'][number];

/** Files that the applicant sent are personal: opening one is recorded. */
const PERSONAL: ReadonlySet<string> = new Set(['identity-proof', 'applicant-upload']);

/** Files of the organ's own, which may go to the applicant or a third party. */
const CHECKED: ReadonlySet<string> = new Set(['reply-material', 'evidence']);

const sizeOf = (bytes: number): string =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;

function FileIcon({ mediaType }: { readonly mediaType: string }) {
  if (mediaType === 'application/pdf') return <FilePdfOutlined className="paper-icon" aria-hidden />;
  if (mediaType.startsWith('image/')) return <FileImageOutlined className="paper-icon" aria-hidden />;
  return <FileTextOutlined className="paper-icon" aria-hidden />;
}

/** What the applicant sent, what is to be provided, and evidence; each can be fetched. */
export function MaterialsCard({ view }: { readonly view: CaseView }) {
  const { may } = useDesk();
  const open = may('requests:handle') && !ENDED.has(view.status);
  return (
    <Card title="材料" id="materials" extra={open && <UploadButtons requestId={view.id} />}>
      {view.files.length === 0 ? (
        <p className="muted">还没有材料。</p>
      ) : (
        <ul className="papers">
          {view.files.map((file) => (
            <FileLine key={file.id} file={file} view={view} open={open} />
          ))}
        </ul>
      )}
    </Card>
  );
}

type LineProps = { readonly file: CaseFile; readonly view: CaseView; readonly open: boolean };

function FileLine({ file, view, open }: LineProps) {
  const { may } = useDesk();
  const path = useCaseApi(view.id);
  const personal = PERSONAL.has(file.purpose);
  return (
    <li>
      <FileIcon mediaType={file.mediaType} />
      <div>
        <strong>{file.name}</strong>
        <span className="second-line">{sizeOf(file.size)}</span>
      </div>
      <span className="chip chip-grey">{file.purposeLabel}</span>
      {open && CHECKED.has(file.purpose) && <StoredFileCheck view={view} file={file} />}
      {personal && !may('personal-data:view') ? (
        <span className="muted">无权查看</span>
      ) : (
        <a href={`/api/v1${path}/files/${file.id}`} download aria-label={`下载${file.name}`}>
          {personal ? '下载（留痕）' : '下载'}
        </a>
      )}
    </li>
  );
}
