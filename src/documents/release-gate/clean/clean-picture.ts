import { gifBlocks, makesGifPicture } from '../pictures/gif.ts';
import { pictureKind } from '../pictures/inspect-picture.ts';
import { isNeeded, jpegLayout } from '../pictures/jpeg.ts';
import { orientationOf } from '../pictures/orientation.ts';
import { PICTURE_CHUNKS, pngChunks } from '../pictures/png.ts';
import { WEBP_PICTURE, webpChunks } from '../pictures/webp.ts';
import { CannotInspect } from '../reading.ts';

/** A picture without the notes of cameras and programs; its points and its colour profile stay to the byte. */
export function cleanPicture(bytes: Uint8Array): Uint8Array {
  const kind = pictureKind(bytes);
  if (kind === 'jpeg') return cleanJpeg(bytes);
  if (kind === 'png') return cleanPng(bytes);
  if (kind === 'webp') return cleanWebp(bytes);
  if (kind === 'gif') return cleanGif(bytes);
  throw new CannotInspect('unreadable-file', 'TIFF 图片不能自动清理，请另存为 JPG 或者 PNG 后重新上传');
}

function cleanJpeg(bytes: Uint8Array): Uint8Array {
  const { segments, scanFrom, end } = jpegLayout(bytes);
  const kept = segments.filter(({ marker, from, to }) => isNeeded(marker, bytes.subarray(from + 4, to)));
  const turned = orientationOf(bytes, segments);
  const parts = kept.map(({ from, to }) => bytes.subarray(from, to));
  // Without the note of its orientation a photograph would lie on its side.
  const note = turned > 1 ? [orientationNote(turned)] : [];
  return Buffer.concat([bytes.subarray(0, 2), ...note, ...parts, bytes.subarray(scanFrom, end)]);
}

/** The smallest EXIF part there is: one field, the orientation. */
function orientationNote(turned: number): Uint8Array {
  const note = Buffer.from(
    'ffe10022457869660000' + '4d4d002a00000008' + '0001' + '01120003000000010000' + '0000' + '00000000',
    'hex',
  );
  note.writeUInt16BE(turned, 28);
  return note;
}

function cleanPng(bytes: Uint8Array): Uint8Array {
  const kept = pngChunks(bytes).chunks.filter((it) => PICTURE_CHUNKS.has(it.type));
  return Buffer.concat([bytes.subarray(0, 8), ...kept.map(({ from, to }) => bytes.subarray(from, to))]);
}

function cleanGif(bytes: Uint8Array): Uint8Array {
  const { blocks, first, end } = gifBlocks(bytes);
  const kept = blocks.filter(makesGifPicture).map(({ from, to }) => bytes.subarray(from, to));
  return Buffer.concat([bytes.subarray(0, first), ...kept, bytes.subarray(end - 1, end)]);
}

function cleanWebp(bytes: Uint8Array): Uint8Array {
  const kept = webpChunks(bytes)
    .chunks.filter((it) => WEBP_PICTURE.has(it.type))
    .map(({ type, from, to }) => {
      const chunk = Buffer.from(bytes.subarray(from, to));
      // The marks that say EXIF and XMP follow.
      if (type === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~0b1100;
      return chunk;
    });
  const body = Buffer.concat(kept);
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}
