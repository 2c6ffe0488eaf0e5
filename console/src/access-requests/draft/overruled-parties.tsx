import { Alert } from 'antd';
import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import type { Outcome } from '../../../../src/domain/access-requests/outcomes.data.ts';
import { Words } from '../actions/fields.tsx';

type Props = { readonly view: CaseView; readonly outcome: Outcome };

const DISCLOSING: ReadonlySet<string> = new Set(['provided', 'partial']);

/**
 * 因公共利益决定公开: for each third party that refused, what is disclosed all the same and why (art. 32). A full
 * disclosure demands it; a partial one may withhold the part instead.
 */
export function OverruledParties({ view, outcome }: Props) {
  const refused = view.consultations.filter((it) => it.kind === 'third-party' && it.consents === false);
  if (refused.length === 0 || !DISCLOSING.has(outcome.key)) return null;
  const partial = outcome.key === 'partial';
  return (
    <>
      <h3 className="part-head">第三方不同意公开</h3>
      <Alert
        className="problem"
        type="warning"
        showIcon
        title={
          partial
            ? '尊重第三方意见的，在“不予公开的部分”中依据第十五条列明；因公共利益决定公开的，逐一写明内容和理由，签发时向该第三方发出告知书（《条例》第三十二条）。'
            : '决定公开的，应当逐一写明决定公开的内容和不公开可能对公共利益造成重大影响的理由，签发时向该第三方发出告知书（《条例》第三十二条）。'
        }
      />
      {refused.map((it) => (
        <fieldset key={it.id} className="overruled">
          <legend>{it.party}</legend>
          {it.opinion && <p className="quoted written">{it.opinion}</p>}
          <Words
            name={['facts', 'overruled', it.id, 'content']}
            label="决定公开的政府信息内容"
            longest={2000}
            rows={2}
            optional={partial}
          />
          <Words
            name={['facts', 'overruled', it.id, 'reasons']}
            label="公共利益的理由"
            longest={4000}
            rows={3}
            optional={partial}
            hint="不公开可能对公共利益造成重大影响的具体理由，将写入给该第三方的告知书。"
          />
        </fieldset>
      ))}
    </>
  );
}
