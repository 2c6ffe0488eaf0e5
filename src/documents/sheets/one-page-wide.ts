import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const START = /<worksheet\b[^>]*>/;
const PRINTED = '<pageSetup fitToWidth="1" fitToHeight="0" ';

/**
 * The workbook with its sheets printed on A4, one page wide and as many long as they need: without this a form is torn
 * apart between its columns when it is printed or saved as PDF. For sheets that have an orientation.
 */
export function onePageWide(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  const entries = Object.entries(parts).map(([name, bytes]) => [
    name,
    SHEET.test(name) ? fitted(bytes) : bytes,
  ]);
  return zipSync(Object.fromEntries(entries), { level: 1 });
}

const fitted = (bytes: Uint8Array): Uint8Array =>
  strToU8(
    strFromU8(bytes)
      .replace(START, (start) => `${start}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
      .replace('<pageSetup ', PRINTED),
  );
