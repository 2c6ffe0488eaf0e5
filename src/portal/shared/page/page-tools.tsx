import { FRAME_WORDS } from '../../i18n/frame-words.data.ts';
import { useWords } from '../../i18n/language.ts';
import { PATHS } from '../../paths.ts';
import type { Frame } from './frame.ts';

/**
 * Print, copy and scan, without script: how to print, the address to select and copy, and its QR code. The code is
 * fetched when the part is opened.
 */
export function PageTools({ frame: { path, publicUrl } }: { frame: Frame }) {
  const words = useWords(FRAME_WORDS);
  return (
    <details className="page-tools">
      <summary>{words.tools}</summary>
      <div className="page-tools-parts">
        <div>
          <p>{words.printHint}</p>
          <label htmlFor="page-address">{words.pageAddress}</label>
          <input id="page-address" type="text" readOnly value={`${publicUrl}${path}`} />
        </div>
        <p className="page-code">
          <img
            src={`${PATHS.pageQrCode}?path=${encodeURIComponent(path)}`}
            alt=""
            width={132}
            height={132}
            loading="lazy"
          />
          <span>{words.pageQrCode}</span>
        </p>
      </div>
    </details>
  );
}
