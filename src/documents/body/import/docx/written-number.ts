const DIGITS = '〇一二三四五六七八九';
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** How a word processor writes the number under a format of OOXML (`ST_NumberFormat`); digits for one it does not know. */
export function writtenNumber(number: number, format: string): string {
  if (
    /^(?:chineseCounting|japaneseCounting|chineseCountingThousand|ideographTraditional|taiwaneseCounting.*)$/.test(
      format,
    )
  )
    return counted(number);
  if (/^(?:ideographDigital|japaneseDigitalTenThousand|taiwaneseDigital)$/.test(format))
    return [...String(number)].map((digit) => DIGITS[Number(digit)]).join('');
  if (format === 'lowerLetter' || format === 'upperLetter') return cased(lettered(number), format);
  if (format === 'lowerRoman' || format === 'upperRoman') return cased(roman(number), format);
  if (/^decimalEnclosedCircle/.test(format))
    return number <= 20 ? String.fromCodePoint(0x245f + number) : String(number);
  if (format === 'decimalZero') return String(number).padStart(2, '0');
  return String(number);
}

const cased = (text: string, format: string): string =>
  format.startsWith('upper') ? text.toUpperCase() : text;

const lettered = (number: number): string =>
  String.fromCodePoint(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));

function roman(number: number): string {
  let [rest, text] = [number, ''];
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}

/** 一 to 九千九百九十九, as headings and articles are counted. */
function counted(number: number): string {
  if (number > 9_999) return String(number);
  const text = [...String(number)]
    .map((digit, index, all) => {
      const unit = ['', '十', '百', '千'][all.length - 1 - index] ?? '';
      return digit === '0' ? '零' : `${DIGITS[Number(digit)]}${unit}`;
    })
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '');
  return text.replace(/^一十/, '十') || '零';
}
