import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import type { SideAction } from '../../domain/side-files/lifecycle.data.ts';
import type { SideCommands } from '../../domain/side-files/side-commands.ts';
import { issueRecordAnswer } from './issue-record-answer.ts';
import type { SideActionContext } from './side-action-context.ts';
import type { SideActionInput } from './side-file-input.ts';
import { stayRefusal } from './stay-of-disclosure.ts';

/** The command for the law and the note for the ledger, after whatever else the action does in its transaction. */
type Prepared<A extends SideAction> = { readonly command: SideCommands[A]; readonly note: unknown };
type Preparation<A extends SideAction> = (
  context: SideActionContext,
  input: SideActionInput<A>,
) => Promise<Result<Prepared<A>>>;

/** What is only written beside the event is kept in its note; empty texts are not. */
const noteOf = (texts: Readonly<Record<string, unknown>>): unknown => {
  const written = Object.entries(texts).filter(([, value]) => value !== '' && value !== null);
  return written.length === 0 ? null : Object.fromEntries(written);
};

/** What the letter will have to say, demanded before anybody is asked to sign it. */
const verifyRecord: Preparation<'verify-record'> = async ({ app }, { on, finding, note, ...found }) => {
  const { before, after, organName, organContact, doneOn } = found;
  if (doneOn && doneOn > app.today()) return refuse('day-in-future', '更正或者转送的日期不能晚于今天');
  if (finding === 'inaccurate' && (before === '' || after === '' || !doneOn))
    return refuse(
      'corrected-content-missing',
      '予以更正的，请写明更正前后的内容和更正日期',
      '《条例》第四十一条',
    );
  if (finding === 'not-competent' && (organName === '' || organContact === ''))
    return refuse(
      'competent-organ-missing',
      '不属于本机关职能范围的，请写明有权更正的行政机关名称和联系方式',
      '《条例》第四十一条',
    );
  return ok({
    command: { on, finding },
    note: noteOf({ note, before, after, organName, organContact, doneOn }),
  });
};

const recordPublication: Preparation<'record-publication'> = async ({ tx, loaded }, { note, ...command }) => {
  const stayed = await stayRefusal(tx, loaded.row.requestId);
  return stayed ? { ok: false, refusal: stayed } : ok({ command, note: { note } });
};

const signAnswer: Preparation<'sign-answer'> = async (context, { note }) => {
  const letter = await issueRecordAnswer(context);
  if (!letter.ok) return letter;
  const { letterId, number } = letter.value;
  return ok({ command: { letterId }, note: noteOf({ note, number }) });
};

/** Service waits for the hash of the PDF (decision 19). */
const serveAnswer: Preparation<'serve-answer'> = async ({ tx, loaded }, { note, ...command }) => {
  const { letterId } = loaded.state;
  const letter = letterId ? await tx.sideFiles.letter(letterId) : undefined;
  return letter?.pdfSha256
    ? ok({ command, note: { note } })
    : refuse('letter-not-ready', '告知书正在生成，请稍候片刻再登记送达');
};

const SPECIAL: { readonly [A in SideAction]?: Preparation<A> } = {
  'verify-record': verifyRecord,
  'record-publication': recordPublication,
  'sign-answer': signAnswer,
  'serve-answer': serveAnswer,
};

/** Splits the input of an action into what the law decides on and what is only kept, after its own effects. */
export async function prepareSideAction<A extends SideAction>(
  context: SideActionContext,
  action: A,
  input: SideActionInput<A>,
): Promise<Result<Prepared<A>>> {
  const special = SPECIAL[action] as Preparation<A> | undefined;
  if (special) return special(context, input);
  const { note, ...command } = input as { note: string };
  return ok({ command: command as unknown as SideCommands[A], note: noteOf({ note }) });
}
