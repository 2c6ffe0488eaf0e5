import type { ImportPreviewView } from '../../../src/api/registers/views.ts';
import { Facts } from '../access-requests/case/facts.tsx';
import { Card } from '../shared/card.tsx';

type Props = { readonly preview: ImportPreviewView };

/** Every fault with its cell. */
export const FaultsTable = ({ preview: { faults, faultCount } }: Props) => (
  <Card title={`需要改正的${faultCount}处`}>
    <div className="register-scroll">
      <table className="grid">
        <thead>
          <tr>
            <th scope="col">单元格</th>
            <th scope="col">栏目</th>
            <th scope="col">错误</th>
          </tr>
        </thead>
        <tbody>
          {faults.map((it) => (
            <tr key={`${it.cell} ${it.field} ${it.message}`}>
              <td className="number">{it.cell}</td>
              <td>{it.label}</td>
              <td>{it.message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    {faultCount > faults.length && <p className="muted">只列出前{faults.length}处。</p>}
  </Card>
);

/** The first rows as they were understood. */
export const SampleTable = ({ preview: { sample } }: Props) =>
  sample.length === 0 ? null : (
    <Card title={`识别结果（前${sample.length}行）`}>
      {sample.map(({ row, values }) => (
        <section key={row} className="import-sample" aria-label={`第${row}行`}>
          <h3>第{row}行</h3>
          <Facts
            facts={values.map(({ label, shown }) => ({ label, value: shown, wide: shown.length > 24 }))}
          />
        </section>
      ))}
    </Card>
  );
