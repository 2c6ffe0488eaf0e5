/** Numbers as random as needed and the same each time: each from 0 up to but not including `below`. */
export function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A file as a bad line, a bad disk or a bad intention leaves it: bits turned, pieces moved, wiped or cut off. */
export function broken(file: Uint8Array, roll: (below: number) => number): Uint8Array {
  const bytes = Buffer.from(file);
  for (let blows = 1 + roll(30); blows > 0; blows -= 1) {
    const at = roll(bytes.length);
    const kind = roll(4);
    if (kind === 0) bytes[at] = roll(256);
    else if (kind === 1) bytes.copyWithin(at, roll(bytes.length), Math.min(bytes.length, at + roll(200)));
    else if (kind === 2) bytes.fill(roll(256), at, Math.min(bytes.length, at + roll(60)));
    else bytes[at] = (bytes[at] ?? 0) ^ (1 << roll(8));
  }
  return roll(5) === 0 ? bytes.subarray(0, roll(bytes.length)) : bytes;
}
