import type { DraftView } from '../../../application/access-requests/public-views.ts';
import { fileSize } from '../../shared/parts/file-size.ts';

/** A file a draft already holds. */
export type KeptFile = DraftView['files'][number];

/** Files uploaded before; a browser cannot show them in its own field. */
export const KeptFiles = ({ files }: { files: readonly KeptFile[] }) =>
  files.length > 0 && (
    <div className="kept-files">
      <p>已上传：</p>
      <ul>
        {files.map((file) => (
          <li key={file.fileId}>
            {file.name}（{fileSize(file.size)}）
          </li>
        ))}
      </ul>
    </div>
  );
