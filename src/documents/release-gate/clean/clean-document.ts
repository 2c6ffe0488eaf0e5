import { documentKind, type GateFile } from '../inspect-document.ts';
import { CannotInspect } from '../reading.ts';
import { cleanPdf } from './clean-pdf.ts';
import { cleanPicture } from './clean-picture.ts';
import { cleanWord } from './clean-word.ts';
import { cleanWorkbook } from './clean-workbook.ts';

/** A copy of a file without what its reader does not see, or the reason in Chinese why there is none. */
export type Cleaned =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: string };

/** Cleans what can be cleaned without changing what a reader sees. The copy has to pass the inspectors again. */
export function cleanDocument(file: GateFile): Cleaned {
  try {
    switch (documentKind(file)) {
      case 'word':
        return { ok: true, bytes: cleanWord(file.bytes) };
      case 'sheets':
        return { ok: true, bytes: cleanWorkbook(file.bytes) };
      case 'picture':
        return { ok: true, bytes: cleanPicture(file.bytes) };
      case 'pdf':
        return { ok: true, bytes: cleanPdf(file.bytes) };
      default:
        return { ok: false, reason: '这种格式不能自动清理，请按提示处理后重新上传' };
    }
  } catch (fault) {
    if (fault instanceof CannotInspect) return { ok: false, reason: fault.message };
    throw fault;
  }
}
