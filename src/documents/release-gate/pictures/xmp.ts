import type { Collector } from '../reading.ts';

/** What programs write of themselves: no person, no place. */
const OF_PROGRAM = /^(\s|[\d.:+TZ/-]|adobe|xmp|uuid|urn|application|image|jpeg|png|True|False|None)*$/i;

/** Tells what an XMP packet says, by its texts and the values of its attributes. */
export function readXmp(bytes: Uint8Array, found: Collector, where: string): void {
  const packet = new TextDecoder().decode(bytes);
  const values = [...packet.matchAll(/="([^"<>]*)"|>([^<>]+)</g)]
    .map(([, value = '', text = '']) => (value || text).trim())
    .filter((it) => it !== '' && !/^https?:\/\/(ns\.|www\.w3|purl|iptc)/.test(it) && !OF_PROGRAM.test(it));
  if (/exif:GPS/.test(packet)) found.leak('photo-position', where);
  found.leak('photo-details', where, values.join('；').slice(0, 200));
  found.text(where, values.join('\n'), true);
}
