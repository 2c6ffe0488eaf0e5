import { FilePdfOutlined } from '@ant-design/icons';
import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import { Card } from '../../shared/card.tsx';
import { LetterSeal } from './letter-seal.tsx';
import './letters.css';
import { useCaseApi } from './use-case.ts';

/** The letters of the case: number, day, the file and its hash. */
export function LettersCard({ view }: { readonly view: CaseView }) {
  const path = useCaseApi(view.id);
  if (view.letters.length === 0) return null;
  return (
    <Card title="文书" id="letters">
      <ul className="papers">
        {view.letters.map((letter) => (
          <li key={letter.id} className={letter.cancelledOn ? 'cancelled' : undefined}>
            <FilePdfOutlined className="paper-icon" aria-hidden />
            <div>
              <strong>{letter.title}</strong>{' '}
              {letter.cancelledOn && <span className="chip chip-red">作废 {letter.cancelledOn}</span>}
              <span className="second-line">
                {letter.number} · {letter.signedOn} · {letter.signedBy}
              </span>
              {letter.sha256 && <span className="hash">SHA-256 {letter.sha256}</span>}
              <LetterSeal view={view} letter={letter} />
            </div>
            <span className="paper-files">
              {letter.fileId ? (
                <a
                  href={`/api/v1${path}/files/${letter.fileId}`}
                  download
                  aria-label={`下载${letter.title}（PDF）`}
                >
                  下载 PDF
                </a>
              ) : (
                <span className="muted">正在生成，稍后刷新</span>
              )}
              <a
                href={`/api/v1${path}/letters/${letter.id}/docx`}
                download
                aria-label={`下载${letter.title}（DOCX）`}
              >
                下载 DOCX
              </a>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
