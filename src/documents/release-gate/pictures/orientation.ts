import type { JpegSegment } from './jpeg.ts';
import { ORIENTATION } from './tiff.ts';

/** How a JPEG is to be turned, 1 to 8 as EXIF counts; 1 where it says nothing. */
export function orientationOf(bytes: Uint8Array, segments: readonly JpegSegment[]): number {
  const exif = segments.find(
    ({ marker, from }) =>
      marker === 0xe1 && Buffer.from(bytes.subarray(from + 4, from + 8)).toString('latin1') === 'Exif',
  );
  if (!exif) return 1;
  const view = new DataView(bytes.buffer, bytes.byteOffset + exif.from + 10, exif.to - exif.from - 10);
  const little = view.getUint16(0) === 0x4949;
  const at = view.getUint32(4, little);
  const count = at + 2 <= view.byteLength ? view.getUint16(at, little) : 0;
  for (let field = at + 2; field + 12 <= Math.min(view.byteLength, at + 2 + count * 12); field += 12)
    if (view.getUint16(field, little) === ORIENTATION) {
      const turned = view.getUint16(field + 8, little);
      return turned >= 1 && turned <= 8 ? turned : 1;
    }
  return 1;
}
