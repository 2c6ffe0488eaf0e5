import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import { Card } from '../../shared/card.tsx';
import { Loaded } from '../../shared/loaded.tsx';
import { usePaused } from '../../shared/use-paused.ts';
import { LetterPreview } from '../letter/letter-preview.tsx';
import { PreviewFiles } from '../letter/preview-files.tsx';
import { useLetter } from '../letter/use-letter.ts';
import type { DraftBody } from './draft-form.ts';

type Props = { readonly view: CaseView; readonly draft: DraftBody | null };

/** The letter while it is being written. */
export function DraftPreview({ view, draft }: Props) {
  const paused = usePaused(draft);
  return (
    <div className="draft-preview">
      {paused ? (
        <LivePreview view={view} draft={paused} />
      ) : (
        <Card title="答复书预览">
          <p className="nothing">选择答复结果后，这里显示答复书全文。</p>
        </Card>
      )}
    </div>
  );
}

function LivePreview({ view, draft }: { readonly view: CaseView; readonly draft: DraftBody }) {
  const letter = useLetter(view.id, draft, view.version);
  return (
    <Card
      title="答复书预览"
      extra={
        <PreviewFiles requestId={view.id} of="letter-preview" body={draft} disabled={!letter.data?.letter} />
      }
    >
      <div aria-live="polite" aria-busy={letter.isFetching}>
        <Loaded query={letter}>{(preview) => <LetterPreview preview={preview} />}</Loaded>
      </div>
    </Card>
  );
}
