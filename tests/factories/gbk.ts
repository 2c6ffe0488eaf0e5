/** GBK of every character it knows, taken from the decoder: no encoder comes with Node. */
function codeTable(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gbk');
  const table = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      table.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return table;
}

/** A text as old Windows programs save it; every character must be in GBK. */
export function encodeGbk(text: string): Uint8Array {
  const table = codeTable();
  return Uint8Array.from([...text].flatMap((it) => (it < '\x80' ? it.charCodeAt(0) : (table.get(it) ?? []))));
}
