import { isLocalPath } from '../package/local-path.ts';
import { attribute, textOf } from '../package/xml-query.ts';
import type { XmlElement } from '../package/xml-reader.ts';
import type { Collector } from '../reading.ts';

/** Fields that fetch from elsewhere or ask who sits here. */
const FETCHING =
  /\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|INCLUDE|LINK|DATABASE|MERGEFIELD|DOCVARIABLE|ADDIN|USERNAME|USERADDRESS|USERINITIALS|PRIVATE|QUOTE|SET|COMMENTS)\b/i;

/** Looks at the code of a field, which is not printed. Answers whether the element was one. */
export function checkField(element: XmlElement, where: string, found: Collector): boolean {
  const { local } = element;
  if (local === 'fldData') found.leak('field-data', where, '');
  else if (local === 'instrText' || local === 'delInstrText') checkCode(textOf(element), where, found);
  else if (local === 'fldSimple') {
    checkCode(attribute(element, 'instr') ?? '', where, found);
    return false;
  } else return false;
  return true;
}

function checkCode(code: string, where: string, found: Collector): void {
  if (FETCHING.test(code)) found.leak('field-code', where, code.trim());
  else if (isLocalPath(code.replaceAll('"', ' '))) found.leak('local-path', where, code.trim());
  if (
    !/^\s*(PAGE|NUMPAGES|TOC|PAGEREF|REF|SEQ|SECTIONPAGES|SECTION|DATE|TIME|STYLEREF|EQ|FORMTEXT)?\b[^"]*$/i.test(
      code,
    )
  )
    found.text(where, code, true);
}
