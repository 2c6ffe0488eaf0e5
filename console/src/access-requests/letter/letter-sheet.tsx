import type { LetterPreviewView } from '../../../../src/api/access-requests/views.ts';
import './letter.css';

/** A reply as it will read: title, addressee, paragraphs, remedies, enclosures. */
export const LetterSheet = ({ letter }: { readonly letter: LetterPreviewView }) => (
  <article className="sheet" aria-label="答复书预览">
    <h3>{letter.title}</h3>
    <p className="sheet-addressee">{letter.addressee}：</p>
    {letter.paragraphs.map((it) => (
      <p key={it.text} className={`sheet-${it.kind}`}>
        {it.text}
      </p>
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
