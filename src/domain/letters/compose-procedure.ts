import { ok, type Result } from '../shared/refusal.ts';
import {
  LETTER_TEMPLATE_VERSION,
  type LetterData,
  type LetterParagraph,
  type ProcedureKind,
} from './letter.ts';
import { PROCEDURE_LETTERS } from './letter-catalogue.data.ts';
import { type Absent, missingElements, refuseIncomplete } from './letter-completeness.ts';
import { remedyParagraphs } from './remedy-paragraph.ts';

/** The elements the catalogue demands of a letter of the procedure. */
type ElementOf<Kind extends ProcedureKind> = (typeof PROCEDURE_LETTERS)[Kind]['elements'][number];

type Addressed = Omit<
  LetterData,
  'kind' | 'templateVersion' | 'title' | 'paragraphs' | 'remedy' | 'attachments' | 'signedInTable'
>;

type Letter<Kind extends ProcedureKind> = {
  readonly kind: Kind;
  readonly printed: Addressed;
  /** Of every element the catalogue demands, whether it is absent: the compiler sees that none is left out. */
  readonly absent: Absent<ElementOf<Kind>>;
  /** Called once nothing is absent. */
  readonly body: () => readonly LetterParagraph[];
  /** In place of the title of the catalogue. */
  readonly title?: string;
  readonly attachments?: readonly string[];
  readonly signedInTable?: true;
};

/**
 * A letter or record of the procedure. Title, demanded elements and remedy come from the catalogue, so that table
 * and letters cannot differ. Refuses with `letter-incomplete`, naming everything that is absent.
 */
export function composeProcedure<Kind extends ProcedureKind>(letter: Letter<Kind>): Result<LetterData> {
  const { kind, printed, absent } = letter;
  const entry = PROCEDURE_LETTERS[kind];
  const missing = missingElements(entry.elements, absent, entry.article);
  if (missing.length > 0) return refuseIncomplete(missing);
  return ok({
    ...printed,
    kind,
    templateVersion: LETTER_TEMPLATE_VERSION,
    title: letter.title ?? entry.title,
    paragraphs: letter.body(),
    remedy: remedyParagraphs(entry.remedy, printed.agency, '本决定'),
    attachments: letter.attachments ?? [],
    // A form proves itself by its signatures, not by a code.
    ...(letter.signedInTable ? { signedInTable: true, verifyUrl: null } : {}),
  });
}
