import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import { Card } from '../../shared/card.tsx';
import { CONSULTATION_KINDS } from '../actions/labels.data.ts';

type Consultation = CaseView['consultations'][number];

function resultOf({ endedOn, consents }: Consultation): string {
  if (!endedOn) return '等待反馈';
  if (consents === null) return `${endedOn} 期满未反馈`;
  return `${endedOn} ${consents ? '同意公开' : '不同意公开'}`;
}

/** Who was asked, until when, and what came back. */
export function ConsultationsCard({ view }: { readonly view: CaseView }) {
  if (view.consultations.length === 0) return null;
  return (
    <Card title={`征求意见（${view.consultations.length}）`} id="consultations">
      <table className="grid">
        <thead>
          <tr>
            <th scope="col">对象</th>
            <th scope="col">发出</th>
            <th scope="col">对方收到</th>
            <th scope="col">期限</th>
            <th scope="col">结果</th>
          </tr>
        </thead>
        <tbody>
          {view.consultations.map((it) => (
            <tr key={it.id}>
              <td>
                {it.party}
                <span className="second-line">{CONSULTATION_KINDS[it.kind]}</span>
              </td>
              <td className="number">{it.sentOn}</td>
              <td className="number">{it.deliveredOn}</td>
              <td className="number">{it.dueOn}</td>
              <td>{resultOf(it)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
