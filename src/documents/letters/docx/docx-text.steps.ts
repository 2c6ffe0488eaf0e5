import { strFromU8, unzipSync } from 'fflate';

/** The parts of a DOCX by name, as text. */
export const partsOf = (docx: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]));

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const unescaped = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? '');

/** The paragraphs of a part that hold text, in order, as a reader of the file would meet them. */
export const linesOf = (part: string | undefined): readonly string[] =>
  [...(part ?? '').matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
        .map(([, text]) => unescaped(text ?? ''))
        .join(''),
    )
    .filter((line) => line !== '');
