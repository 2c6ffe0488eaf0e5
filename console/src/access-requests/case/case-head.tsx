import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import type { Action } from '../../../../src/domain/access-requests/lifecycle.data.ts';
import { DueBadge } from '../due-badge.tsx';
import { StatusChip } from '../status-chip.tsx';
import { ActionBar } from './action-bar.tsx';
import { CaseSteps } from './case-steps.tsx';
import { urgencyOf } from './case-urgency.ts';

type Props = { readonly view: CaseView; readonly onAction: (action: Action) => void };

/** Title, stage, due day and the steps that may be taken now. */
export function CaseHead({ view, onAction }: Props) {
  const urgency = urgencyOf(view);
  return (
    <header className="card case-head">
      <div className="case-head-top">
        <div>
          <h1>{view.title}</h1>
          <p className="case-line">
            <span>{view.number}</span>
            <StatusChip status={view.status} label={view.statusLabel} />
            <span className="muted">
              {view.department ?? '未分办'} · {view.handler ?? '未确定承办人'}
            </span>
            {view.standingIn && <span className="mine">由您代办</span>}
            {view.outcomeLabel && <span className="muted">结果：{view.outcomeLabel}</span>}
          </p>
        </div>
        <div className="case-head-right">
          {urgency && (
            <DueBadge
              urgency={urgency}
              remainingDays={view.clock.remainingDays}
              extended={view.extension !== null}
              status={view.status}
            />
          )}
          <ActionBar view={view} onAction={onAction} />
        </div>
      </div>
      <CaseSteps view={view} />
    </header>
  );
}
