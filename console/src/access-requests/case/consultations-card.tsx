import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import { Card } from '../../shared/card.tsx';
import { clockTime } from '../../shared/today.ts';
import { CONSULTATION_KINDS } from '../actions/labels.data.ts';
import { ConsultationAccess } from './consultation-access.tsx';
import { Facts } from './facts.tsx';
import { useCaseApi } from './use-case.ts';
import './consultations.css';

type Consultation = CaseView['consultations'][number];
type Props = { readonly view: CaseView; readonly consultation: Consultation };

const STOPPED = {
  undeliverable: '无法送达，停止征求',
  'not-needed': '不再需要，停止征求',
  'delivery-unknown': '未能查明送达，停止征求',
} as const;

function resultOf({ endedOn, consents, stopped }: Consultation): { text: string; tone: string } {
  if (!endedOn) return { text: '等待反馈', tone: 'amber' };
  if (stopped) return { text: `${endedOn} ${STOPPED[stopped]}`, tone: 'grey' };
  if (consents === null) return { text: `${endedOn} 期满未反馈`, tone: 'grey' };
  return consents
    ? { text: `${endedOn} 同意公开`, tone: 'green' }
    : { text: `${endedOn} 不同意公开`, tone: 'blue' };
}

/** Each party that was asked: until when, what its silence means, its page, its answer, and what it was told. */
export function ConsultationsCard({ view }: { readonly view: CaseView }) {
  if (view.consultations.length === 0) return null;
  return (
    <Card title={`征求意见（${view.consultations.length}）`} id="consultations">
      <ul className="consultations">
        {view.consultations.map((it) => (
          <li key={it.id}>
            <Party view={view} consultation={it} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Party({ view, consultation }: Props) {
  const { text, tone } = resultOf(consultation);
  return (
    <>
      <div className="consultation-head">
        <h3>{consultation.party}</h3>
        <span className={`chip chip-${tone}`}>{text}</span>
      </div>
      <p className="second-line">{CONSULTATION_KINDS[consultation.kind]}</p>
      <Facts facts={[...daysOf(consultation), ...matterOf(consultation)]} />
      {consultation.endedOn === null && consultation.dueOn === null && consultation.silence && (
        <p className="consultation-warning">
          尚未登记对方收到日期：征求意见没有届满日。请查询投递情况，收到后及时登记；无法送达的，停止征求意见。自发出之日起30个工作日仍未登记的，系统停止征求，答复期限继续计算。
          {consultation.page?.firstOpenedAt &&
            `对方已于 ${clockTime(consultation.page.firstOpenedAt, true)} 打开专用页面，收到日期不晚于该日。`}
        </p>
      )}
      <Letters view={view} consultation={consultation} />
      <Answer view={view} consultation={consultation} />
      {consultation.page && <ConsultationAccess view={view} consultation={consultation} />}
    </>
  );
}

const daysOf = ({ sentOn, deliveredOn, dueOn, silence }: Consultation) => [
  { label: '发出', value: sentOn },
  { label: '对方收到', value: deliveredOn ?? '未登记' },
  { label: '期限届满', value: dueOn ?? (silence ? '收到日期登记后确定' : '没有法定期限') },
  { label: '逾期后果', value: silence?.label ?? '无' },
];

const matterOf = ({ question, information }: Consultation) => [
  { label: '征求的事项', value: question, wide: true },
  ...(information ? [{ label: '涉及的信息', value: information, wide: true }] : []),
];

/** The letters to this party; the applicant never sees them. */
function Letters({ view, consultation: { letter, slip, notice } }: Props) {
  const path = useCaseApi(view.id);
  const issued = [letter, slip, notice].flatMap(
    (it) => view.letters.find((known) => known.id === it?.letterId) ?? [],
  );
  if (issued.length === 0) return null;
  return (
    <ul className="consultation-papers">
      {issued.map((it) => (
        <li key={it.id}>
          {it.title}（{it.number}）
          {it.fileId ? (
            <a href={`/api/v1${path}/files/${it.fileId}`} download aria-label={`下载${it.title}${it.number}`}>
              下载 PDF
            </a>
          ) : (
            <span className="muted">正在生成</span>
          )}
        </li>
      ))}
      {notice && (
        <li className="muted">
          {notice.servedOn
            ? `决定公开告知书已于 ${notice.servedOn} ${notice.way ?? ''}，不向申请人提供。`
            : '决定公开告知书应当送达该第三方并登记送达，不向申请人提供。'}
        </li>
      )}
    </ul>
  );
}

/** What came back: on the page with its files, or as the office recorded it. */
function Answer({ view, consultation: { answer, opinion } }: Props) {
  const path = useCaseApi(view.id);
  if (!answer) return opinion ? <p className="quoted written">{opinion}</p> : null;
  return (
    <div className="quoted">
      <p>
        <strong>{answer.consents ? '同意公开' : '不同意公开'}</strong>　{clockTime(answer.givenAt, true)}{' '}
        网上提交
        {answer.effect === 'material' && '（期限届满或者征求结束后提交，作为材料，不影响期限）'}
      </p>
      {answer.reasons && <p className="written">{answer.reasons}</p>}
      {answer.contact && <p className="second-line">填写人：{answer.contact}</p>}
      {answer.files.map((file) => (
        <p key={file.id}>
          <a href={`/api/v1${path}/files/${file.id}`} download>
            {file.name}
          </a>
        </p>
      ))}
    </div>
  );
}
