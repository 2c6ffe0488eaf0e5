/** How a bar of shares is drawn, wherever it is: heights in the size of the type, so that larger type keeps its room. */
export const BAR_LINE = 3.3;

/** Colour and pattern of each piece: at least 4.5:1 under white words, and told apart by the pattern too. */
export const BAR_LOOKS = [
  ['#14458b', ''],
  ['#0b625b', 'M-2 2L2-2M0 8L8 0M6 10L10 6'],
  ['#9a4500', 'M2 2h1v1h-1zM6 6h1v1h-1z'],
  ['#6b3fa0', 'M-2 6L2 10M0 0L8 8M6-2L10 2'],
  ['#8c1d40', 'M0 4H8'],
  ['#4a5563', 'M4 0V8'],
] as const;
