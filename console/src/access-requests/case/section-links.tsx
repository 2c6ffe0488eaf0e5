import type { CaseView } from '../../../../src/api/access-requests/views.ts';

/** The ways to the sections of a long page; only those that are there. */
export function SectionLinks({ view }: { readonly view: CaseView }) {
  const sections = [
    { id: 'applicant', label: '申请信息', shown: true },
    { id: 'wanted', label: '所需信息', shown: true },
    { id: 'materials', label: `材料（${view.files.length}）`, shown: true },
    { id: 'clarification', label: '补正', shown: view.clarification !== null },
    {
      id: 'consultations',
      label: `征求意见（${view.consultations.length}）`,
      shown: view.consultations.length > 0,
    },
    { id: 'searches', label: '检索记录', shown: view.searches.length > 0 },
    { id: 'reasons', label: '说明理由', shown: view.reasons !== null },
    { id: 'fee', label: '信息处理费', shown: view.fee !== null },
    {
      id: 'provision',
      label: '提供信息',
      shown: view.promisedOn !== null && view.servedOn !== null,
    },
    { id: 'related', label: '拆分与并案', shown: view.related.length > 0 },
    { id: 'draft', label: '拟稿', shown: view.draft !== null },
    { id: 'service', label: '送达', shown: view.service !== null },
    { id: 'letters', label: `文书（${view.letters.length}）`, shown: view.letters.length > 0 },
    { id: 'side-files', label: '关联事项', shown: true },
    { id: 'notices', label: '通知申请人', shown: true },
    { id: 'clock', label: '期限', shown: true },
    { id: 'timeline', label: '办理过程', shown: true },
    { id: 'comments', label: '内部留言', shown: true },
  ];
  return (
    <nav className="section-links" aria-label="本页内容">
      {sections
        .filter((it) => it.shown)
        .map((it) => (
          <a key={it.id} href={`#${it.id}`}>
            {it.label}
          </a>
        ))}
    </nav>
  );
}
