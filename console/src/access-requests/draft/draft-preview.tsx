import { useEffect, useState } from 'react';
import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import { Card } from '../../shared/card.tsx';
import { Loaded } from '../../shared/loaded.tsx';
import { LetterPreview } from '../letter/letter-preview.tsx';
import { PdfButton } from '../letter/pdf-button.tsx';
import { useLetter } from '../letter/use-letter.ts';
import type { DraftBody } from './draft-form.ts';

/** How long nobody types before the letter is set anew. */
const PAUSE_MS = 500;

/** `value` as it was when typing last paused. */
function usePaused<Value>(value: Value): Value {
  const [paused, setPaused] = useState(value);
  const text = JSON.stringify(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the value is new in each pass, its text is not
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}

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
      extra={<PdfButton requestId={view.id} draft={draft} disabled={!letter.data?.letter} />}
    >
      <div aria-live="polite" aria-busy={letter.isFetching}>
        <Loaded query={letter}>{(preview) => <LetterPreview preview={preview} />}</Loaded>
      </div>
    </Card>
  );
}
