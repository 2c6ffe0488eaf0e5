import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import type { SideFileView } from '../../../src/api/side-files/views.ts';
import type { SideAction } from '../../../src/domain/side-files/lifecycle.data.ts';
import { DeclinedActions } from '../access-requests/case/declined-actions.tsx';
import { SideChip } from './side-chip.tsx';
import { SideDue } from './side-table.tsx';

type Props = { readonly view: SideFileView; readonly onAction: (action: SideAction) => void };

/** Steps that lead on stand beside each other; what only mends or interrupts stands under 更多. */
const ASIDE: ReadonlySet<SideAction> = new Set([
  'order-stay',
  'lift-stay',
  'withdraw-file',
  'amend-opening',
  'revoke-step',
]);

/** Kind, title, stage, due day and the steps that may be taken now. */
export function SideHead({ view, onAction }: Props) {
  return (
    <header className="card case-head">
      <div className="case-head-top">
        <div>
          <h1>
            {view.kindLabel}：{view.title}
          </h1>
          <p className="case-line">
            <span>{view.number}</span>
            <SideChip line={view} />
            {view.resultLabel && <span className="muted">结果：{view.resultLabel}</span>}
          </p>
        </div>
        <div className="case-head-right">
          {view.dueOn && (
            <div>
              <SideDue line={view} />
            </div>
          )}
          <Steps view={view} onAction={onAction} />
        </div>
      </div>
    </header>
  );
}

function Steps({ view, onAction }: Props) {
  const shown = view.actions.filter((it) => !ASIDE.has(it.action));
  const more = view.actions.filter((it) => ASIDE.has(it.action));
  return (
    <div className="actions">
      {shown.map(({ action, label }, index) => (
        <Button key={action} type={index === 0 ? 'primary' : 'default'} onClick={() => onAction(action)}>
          {label}
        </Button>
      ))}
      {more.length > 0 && (
        <Dropdown
          trigger={['click']}
          autoFocus
          menu={{
            items: more.map(({ action, label }) => ({ key: action, label })),
            onClick: ({ key }) => onAction(key as SideAction),
          }}
        >
          <Button aria-haspopup="menu">
            更多 <DownOutlined aria-hidden />
          </Button>
        </Dropdown>
      )}
      {view.declined.length > 0 && <DeclinedActions declined={view.declined} />}
    </div>
  );
}
