/** Most characters the name of a published file has. */
export const LONGEST_FILE_NAME = 200;

/** Control characters, marks that turn the direction of writing (`gpj.exe` read backwards), and parts of paths. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are meant
const UNWANTED = /[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069/\\]/g;

/** The name under which a file is published: nothing in it hides or leads elsewhere. */
export const publicFileName = (name: string): string => name.toWellFormed().replaceAll(UNWANTED, '').trim();

/** The name of an uploaded file; one that is too long keeps its beginning and its ending. */
export function uploadedFileName(given: string): string {
  const name = publicFileName(given);
  if (name.length <= LONGEST_FILE_NAME) return name;
  const ending = /\.\w{1,10}$/.exec(name)?.[0] ?? '';
  return name.slice(0, LONGEST_FILE_NAME - ending.length).toWellFormed() + ending;
}
