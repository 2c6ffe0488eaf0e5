import { LeftOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import type { Action } from '../../../../src/domain/access-requests/lifecycle.data.ts';
import { DueDayCard } from '../../calendar/due-day-card.tsx';
import { NoticesCard } from '../../notices/notices-card.tsx';
import { useDesk } from '../../session/session.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { SideFilesCard } from '../../side-files/side-files-card.tsx';
import { ActionDialog } from '../actions/action-dialog.tsx';
import type { DialogAction } from '../actions/action-forms.ts';
import { CommentsCard } from '../comments/comments-card.tsx';
import '../access-requests.css';
import './case.css';
import './timeline.css';
import { ApplicantCard } from './applicant-card.tsx';
import { CaseHead } from './case-head.tsx';
import { CaseWork } from './case-work.tsx';
import { ClockCard } from './clock-card.tsx';
import { LettersCard } from './letters-card.tsx';
import { LooksCard } from './looks-card.tsx';
import { MaterialsCard } from './materials-card.tsx';
import { SectionLinks } from './section-links.tsx';
import { TimelineCard } from './timeline-card.tsx';
import { useCase } from './use-case.ts';
import { WantedCard } from './wanted-card.tsx';

/**
 * One case: what it is, how long there is still, what has happened, and exactly the steps offered now. An address with
 * `?step=` opens the form of that step at once, where it is offered.
 */
export function CasePage() {
  const { requestId = '' } = useParams();
  const { post } = useDesk();
  return (
    <>
      <p className="back-link">
        <Link to={`/${post.code}/access-requests`}>
          <LeftOutlined aria-hidden /> 返回列表
        </Link>
      </p>
      <Loaded query={useCase(requestId)} title="公开申请">
        {(view) => <Case key={view.id} view={view} />}
      </Loaded>
    </>
  );
}

/** Steps that have a page of their own. */
const PAGES: Partial<Record<Action, string>> = {
  draft: 'draft',
  'follow-guide': 'guide',
  'list-items': 'guide',
};

const isDialog = (action: Action | null): action is DialogAction => action !== null && !(action in PAGES);

function Case({ view }: { readonly view: CaseView }) {
  const [search, setSearch] = useSearchParams();
  const asked = view.actions.find((it) => it.action === search.get('step'))?.action ?? null;
  const [action, setAction] = useState<Action | null>(asked);
  const close = () => {
    setAction(null);
    if (asked) setSearch({}, { replace: true });
  };
  const navigate = useNavigate();
  const begin = (chosen: Action) => {
    const page = PAGES[chosen];
    if (page) void navigate(page);
    else setAction(chosen);
  };
  return (
    <>
      <title>{`${view.title} - 政府信息公开工作平台`}</title>
      <CaseHead view={view} onAction={begin} />
      <SectionLinks view={view} />
      <div className="case-columns">
        <div>
          <ApplicantCard view={view} />
          <WantedCard view={view} />
          <MaterialsCard view={view} />
          <CaseWork view={view} />
          <LettersCard view={view} />
          <SideFilesCard view={view} />
          <NoticesCard requestId={view.id} />
          <CommentsCard requestId={view.id} />
          <LooksCard requestId={view.id} />
        </div>
        <div>
          <ClockCard view={view} />
          <DueDayCard requestId={view.id} />
          <TimelineCard view={view} />
        </div>
      </div>
      {isDialog(action) && <ActionDialog view={view} action={action} onClose={close} />}
    </>
  );
}
