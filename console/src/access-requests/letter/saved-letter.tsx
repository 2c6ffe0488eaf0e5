import { Loaded } from '../../shared/loaded.tsx';
import { LetterPreview } from './letter-preview.tsx';
import { PreviewFiles } from './preview-files.tsx';
import { useLetter } from './use-letter.ts';

type Props = { readonly requestId: string; readonly version: number };

/** The letter of the draft kept in the case, before it is reviewed or signed. */
export const SavedLetter = ({ requestId, version }: Props) => (
  <section aria-label="答复书">
    <p className="form-foot letter-tools">
      <PreviewFiles requestId={requestId} of="letter-preview" body={null} />
    </p>
    <Loaded query={useLetter(requestId, null, version)}>
      {(preview) => <LetterPreview preview={preview} />}
    </Loaded>
  </section>
);
