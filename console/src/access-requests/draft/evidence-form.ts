import type { Outcome, OutcomeDemand } from '../../../../src/domain/access-requests/outcomes.data.ts';
import { isFilled, type Texts, whole } from './typed.ts';

type Reader = (evidence: Texts) => Texts;

const text =
  (key: string): Reader =>
  (evidence) => ({ [key]: evidence[key] });

const entry =
  (key: string, keys: readonly string[]): Reader =>
  (evidence) => ({ [key]: whole(evidence[key], keys) });

/** What each demand reads from the evidence of the form. */
const READERS: Partial<Readonly<Record<OutcomeDemand, Reader>>> = {
  'public-interest': text('publicInterest'),
  'kind-of-file': text('fileKinds'),
  'no-rule-demands': text('rulesChecked'),
  'same-request': text('sameRequest'),
  'routes-checked': entry('routesChecked', ['checkedOn', 'result', 'snapshot']),
  classification: entry('classification', ['level', 'term', 'marking']),
  'impact-study': entry('impactStudy', ['impact', 'studiedOn', 'record']),
  'formed-before': (evidence) => {
    const formedBefore = whole(evidence['formedBefore'], ['formedOn', 'decision']);
    return { formedBefore: formedBefore && { decidedOn: null, ...formedBefore } };
  },
  'archive-transfer': (evidence) => {
    const given = whole(evidence['archiveTransfer'], ['proof']);
    const { proof, periodEnded = false, notHeldHere = false } = given ?? {};
    return { archiveTransfer: given && { proof, periodEnded, notHeldHere } };
  },
};

/** The evidence an outcome demands as far as it is whole; nothing where there is none. */
export function evidenceBody({ demands }: Outcome, evidence: Texts): Texts | undefined {
  const parts = demands.map((demand) => READERS[demand]?.(evidence) ?? {});
  const given = Object.entries(Object.assign({}, ...parts) as Texts).filter(([, value]) => isFilled(value));
  return given.length > 0 ? Object.fromEntries(given) : undefined;
}
