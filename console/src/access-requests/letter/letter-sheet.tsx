import type { LetterPreviewView } from '../../../../src/api/letters/preview-view.ts';
import './letter.css';

type Paragraph = LetterPreviewView['paragraphs'][number];

const SheetParagraph = ({ kind, text, rows }: Paragraph) =>
  rows ? (
    <table className="sheet-table">
      <tbody>
        {rows.map(([label, value]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  ) : (
    <p className={`sheet-${kind}`}>{text}</p>
  );

/** A reply as it will read: title, addressee, paragraphs, remedies, enclosures. */
export const LetterSheet = ({ letter }: { readonly letter: LetterPreviewView }) => (
  <article className="sheet" aria-label="答复书预览">
    <h3>{letter.title}</h3>
    {letter.addressee !== '' && <p className="sheet-addressee">{letter.addressee}：</p>}
    {letter.paragraphs.map((it) => (
      <SheetParagraph key={it.text} {...it} />
    ))}
    {letter.remedy.map((text) => (
      <p key={text} className="sheet-text">
        {text}
      </p>
    ))}
    {letter.attachments.length > 0 && (
      <ol className="sheet-attachments">
        {letter.attachments.map((text, index) => (
          <li key={text}>
            {index === 0 ? '附件：' : '　　　'}
            {index + 1}．{text}
          </li>
        ))}
      </ol>
    )}
  </article>
);
