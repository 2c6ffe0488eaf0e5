/** A short line that opens with （一） stands as a heading of its own. */
const HEADING = /^（[一二三四五六七八九十]+）.{1,24}$/;
const ENDS_A_SENTENCE = /[。；：，！？]$/;

const isHeading = (line: string): boolean => HEADING.test(line) && !ENDS_A_SENTENCE.test(line);

/** The text of a section: one paragraph a line, as the editor wrote it. */
export function ReportText({ text }: { text: string }) {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.map((line, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a published text never move
    isHeading(line) ? <h3 key={index}>{line}</h3> : <p key={index}>{line}</p>,
  );
}
