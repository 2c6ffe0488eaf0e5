import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import type { Action } from '../../../../src/domain/access-requests/lifecycle.data.ts';
import { ACTION_ORDER } from '../actions/action-order.data.ts';
import { DeclinedActions } from './declined-actions.tsx';

type Props = { readonly view: CaseView; readonly onAction: (action: Action) => void };

/** Buttons shown beside each other; the rest stands under 更多. */
const SHOWN = 3;

/** Steps that are seldom the next one: never put forward, even where nothing else is offered. */
const SELDOM: ReadonlySet<Action> = new Set([
  'extend',
  'split',
  'merge',
  'reassign',
  'lapse-clarification',
  'lapse-fee',
  'withdraw',
  'correct',
]);

/** Exactly the steps offered now, the most likely first; beside them why the others are not. */
export function ActionBar({ view, onAction }: Props) {
  const offered = [...view.actions].sort(
    (a, b) => ACTION_ORDER.indexOf(a.action) - ACTION_ORDER.indexOf(b.action),
  );
  const shown = offered.slice(0, offered.length === SHOWN + 1 ? SHOWN + 1 : SHOWN);
  const more = offered.slice(shown.length);
  return (
    <div className="actions">
      {shown.map(({ action, label }, index) => (
        <Button
          key={action}
          type={index === 0 && !SELDOM.has(action) ? 'primary' : 'default'}
          onClick={() => onAction(action)}
        >
          {label}
        </Button>
      ))}
      {more.length > 0 && (
        <Dropdown
          trigger={['click']}
          autoFocus
          menu={{
            items: more.map(({ action, label }) => ({ key: action, label })),
            onClick: ({ key }) => onAction(key as Action),
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
