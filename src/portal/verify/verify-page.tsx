import type { ReactNode } from 'react';
import type { LetterProof } from '../../application/access-requests/letter-proofs.ts';
import { dayIn, useWords } from '../i18n/language.ts';
import { OfficialText } from '../i18n/official-text.tsx';
import { VERIFY_WORDS } from '../i18n/verify-words.data.ts';
import type { Frame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';

/** Behind the QR code of a letter: the facts to compare it with. The letter itself is never shown here. */
export function verifyPage(frame: Frame, proof: LetterProof): string {
  const { language } = frame;
  const words = VERIFY_WORDS[language];
  return renderPage({
    frame,
    title: proof.cancelledOn ? words.cancelledTitle : words.title,
    column: null,
    crumbs: [{ label: words.title, path: null }],
    translated: true,
    children: (
      <>
        <h1>{words.title}</h1>
        <Verdict proof={proof} />
        <dl className="facts">
          <OfficialFact label={words.organ} value={proof.agencyName} />
          <OfficialFact label={words.number} value={proof.number} />
          <OfficialFact label={words.letter} value={proof.title} />
          <Fact label={words.signedOn}>{dayIn(language, proof.signedOn)}</Fact>
          <Fact label={words.sealing}>{words.sealings[proof.sealWay ?? 'none']}</Fact>
          {proof.cancelledOn && <Fact label={words.cancelledOn}>{dayIn(language, proof.cancelledOn)}</Fact>}
          <Hash label={words.hash} value={proof.sha256} />
          {proof.sealedSha256 && <Hash label={words.sealedHash} value={proof.sealedSha256} />}
        </dl>
        <p className="fine-print">{words.note}</p>
      </>
    ),
  });
}

function Verdict({ proof }: { proof: LetterProof }) {
  const words = useWords(VERIFY_WORDS);
  return proof.cancelledOn ? (
    <p className="result bad">
      <strong>{words.cancelled}</strong>
      <span>{words.cancelledNote}</span>
    </p>
  ) : (
    <p className="result good">
      <strong>{words.found}</strong>
      <span>{words.foundNote}</span>
    </p>
  );
}

/** The QR code leads nowhere: a forgery, or a misread address. */
export function unknownLetterPage(frame: Frame): string {
  const words = VERIFY_WORDS[frame.language];
  return renderPage({
    frame,
    title: words.unknownTitle,
    column: null,
    crumbs: [{ label: words.title, path: null }],
    translated: true,
    children: (
      <>
        <h1>{words.title}</h1>
        <p className="result bad">
          <strong>{words.unknown}</strong>
          <span>{words.unknownNote}</span>
        </p>
        <p>{words.advice}</p>
      </>
    ),
  });
}

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

const OfficialFact = ({ label, value }: { label: string; value: string }) => (
  <Fact label={label}>
    <OfficialText>{value}</OfficialText>
  </Fact>
);

const Hash = ({ label, value }: { label: string; value: string }) => (
  <Fact label={label}>
    <code className="hash">{value}</code>
  </Fact>
);
