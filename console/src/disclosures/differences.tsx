import type { DifferencesView } from '../../../src/api/disclosures/views.ts';

/** What came and went between two versions: facts first, then the text piece by piece. */
export function Differences({ differences }: { readonly differences: DifferencesView }) {
  const { fields, body } = differences;
  const changed = body.blocks.filter((it) => it.change !== 'same');
  if (fields.length === 0 && changed.length === 0) return <p>两个版本内容相同。</p>;
  return (
    <>
      {fields.length > 0 && (
        <table className="grid">
          <caption className="unseen">信息要素的差异</caption>
          <thead>
            <tr>
              <th scope="col">要素</th>
              <th scope="col">差异</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ label, html }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {/* biome-ignore lint/security/noDangerouslySetInnerHtml: escaped by the server, <ins> and <del> only */}
                <td className="item-body-inline" dangerouslySetInnerHTML={{ __html: html }} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="second-line">
        正文增加{body.inserted}字，删除{body.deleted}字。
      </p>
      <div className="item-body">
        {body.blocks.map(({ change, html }, at) => (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name of their own
            key={at}
            className={`difference ${change}`}
            // biome-ignore lint/security/noDangerouslySetInnerHtml: normal form of the server with <ins> and <del>
            dangerouslySetInnerHTML={{ __html: html }}
          />
        ))}
      </div>
    </>
  );
}
