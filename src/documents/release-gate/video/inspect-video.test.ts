import { describe, expect, test } from 'vitest';
import { inspectDocument } from '../inspect-document.ts';

const box = (name: string, ...content: readonly Uint8Array[]): Buffer => {
  const inner = Buffer.concat(content);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + inner.length);
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, inner]);
};
const text = (words: string) => Buffer.from(words);
const FTYP = box('ftyp', text('isom\0\0\x02\0isomavc1'));
const MDAT = box('mdat', Buffer.alloc(64, 7));
const movie = (...more: readonly Uint8Array[]) => box('moov', box('mvhd', Buffer.alloc(100)), ...more);
const meta = (...items: readonly Uint8Array[]) => box('meta', Buffer.alloc(4), box('ilst', ...items));

const codes = async (...parts: readonly Uint8Array[]) =>
  (await inspectDocument({ name: '解读.mp4', bytes: Buffer.concat(parts) })).leaks.map((it) => it.code);

describe('a video', () => {
  test('is known by its bytes and always left to a person to look at', async () => {
    expect(await codes(FTYP, movie(), box('free', Buffer.alloc(32)), MDAT)).toEqual(['unchecked-video']);
  });

  test('may name the program that wrote it', async () => {
    const udta = box('udta', meta(box('\u00a9too', text('Lavf'))));
    expect(await codes(FTYP, movie(udta), MDAT)).toEqual(['unchecked-video']);
  });

  test.each([
    [
      'the place of the recording',
      movie(box('udta', box('\u00a9xyz', text('+30.1+120.2/')))),
      'video-position',
    ],
    [
      'the place as telephones write it',
      movie(box('meta', box('keys', text('com.apple.quicktime.location.ISO6709')))),
      'video-position',
    ],
    ['an author', movie(box('udta', meta(box('\u00a9ART', text('某某'))))), 'video-properties'],
    ['properties of a program', box('uuid', text('XMP')), 'video-properties'],
    ['something in its padding', box('free', text('密')), 'unknown-part'],
  ])('that carries %s stays in', async (_, part, code) => {
    expect(await codes(FTYP, movie(), MDAT, part)).toContain(code);
  });

  test('with something behind its end, or cut short, stays in', async () => {
    expect(await codes(FTYP, movie(), MDAT, text('PK'))).toContain('trailing-data');
    expect(await codes(FTYP, movie(), MDAT.subarray(0, 40))).toContain('trailing-data');
  });

  test('under another name is of the wrong type', async () => {
    const { leaks } = await inspectDocument({ name: '解读.pdf', bytes: Buffer.concat([FTYP, MDAT]) });
    expect(leaks.map((it) => it.code)).toEqual(['wrong-type']);
  });
});
