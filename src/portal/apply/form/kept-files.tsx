import type { DraftView } from '../../../application/access-requests/public-views.ts';
import { FORM_WORDS } from '../../i18n/form-words.data.ts';
import { useWords } from '../../i18n/language.ts';
import { fileSize } from '../../shared/parts/file-size.ts';

/** A file a draft already holds. */
export type KeptFile = DraftView['files'][number];

/** Files uploaded before; a browser cannot show them in its own field. */
export function KeptFiles({ files }: { files: readonly KeptFile[] }) {
  const words = useWords(FORM_WORDS);
  return (
    files.length > 0 && (
      <div className="kept-files">
        <p>{words.uploaded}</p>
        <ul>
          {files.map((file) => (
            <li key={file.fileId}>
              {file.name}
              {words.size(fileSize(file.size))}
            </li>
          ))}
        </ul>
      </div>
    )
  );
}
