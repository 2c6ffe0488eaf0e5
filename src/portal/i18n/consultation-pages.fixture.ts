import type { ConsultationPage } from '../../application/consultations/page-view.ts';
import { type ConsultedKind, SILENCE } from '../../domain/access-requests/consultation-silence.ts';
import { opinionPeriod } from '../../domain/access-requests/opinion-period.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { STATUTORY_CALENDAR } from '../../domain/calendar/statutory-calendar.ts';
import { opinionCheckPage } from '../consultations/check-page.tsx';
import { consultationPage } from '../consultations/consultation-page.tsx';
import { entryPage } from '../consultations/entry-page.tsx';
import { EMPTY_FORM } from '../shared/forms/form-state.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';

const sentOn = plainDate('2025-09-22');
const FILE = { fileId: 'f', name: '合同.pdf', size: 300 };
const DRAFT = {
  consents: false,
  reasons: '第三条是商业秘密。',
  contact: '经办人0900-0000000',
  files: [FILE],
};
const EMPTY_DRAFT = { consents: true, reasons: '', contact: '', files: [] };

const asked = (kind: ConsultedKind, change: Partial<ConsultationPage> = {}): ConsultationPage => ({
  kind,
  party: '青禾区测试公司',
  reference: '青测公开征〔2025〕1号',
  subject: '道路改造工程合同',
  information: '合同价款',
  question: '是否同意公开合同全文',
  sentOn,
  files: [FILE],
  period: { ...opinionPeriod(kind, sentOn, STATUTORY_CALENDAR), presumed: true, provisional: true },
  silence: SILENCE[kind],
  phase: 'open',
  draft: null,
  answer: null,
  ...change,
});

const answered = (effect: 'returned' | 'material', draft = DRAFT) =>
  asked('third-party', {
    phase: 'answered',
    answer: { ...draft, givenAt: '2025-09-23T01:30:00.000Z', effect, fileIds: ['f'] },
  });

/** Every kind of page of a third party or organ that is consulted. */
export function consultationPages(frame: AgencyFrame): Readonly<Record<string, string>> {
  const shown = (page: ConsultationPage, state = EMPTY_FORM) =>
    consultationPage(frame, { token: 't', page, ...state });
  const outside = { ...frame, agency: null, columns: null };
  const wrong = { consents: '请选择', reasons: '请写明理由', files: '文件太大', contact: '太长' };
  const check = { token: 't', page: asked('third-party'), draft: DRAFT, refusal: null };
  return {
    entry: entryPage(outside, { token: 't', notice: null, ...EMPTY_FORM }),
    'entry, wrong code': entryPage(outside, {
      token: 't',
      notice: null,
      values: {},
      errors: { code: '访问码不正确' },
    }),
    'third party': shown(asked('third-party')),
    'co-producer': shown(asked('co-producer', { information: '', files: [] })),
    'other organ': shown(asked('other-organ')),
    'third party, wrong': shown(asked('third-party', { draft: DRAFT }), { values: {}, errors: wrong }),
    'third party, too late': shown(asked('third-party', { phase: 'material' })),
    'third party, closed': shown(asked('third-party', { phase: 'closed' })),
    'third party, answered': shown(answered('returned')),
    'third party, answered late': shown(answered('material', { ...EMPTY_DRAFT })),
    check: opinionCheckPage(frame, check),
    'check, refused': opinionCheckPage(frame, {
      ...check,
      page: asked('third-party', { phase: 'material' }),
      draft: EMPTY_DRAFT,
      refusal: '意见已经提交',
    }),
  };
}
