import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import type { ItemView } from '../../../src/api/disclosures/views.ts';
import type { ItemAction } from '../../../src/domain/disclosures/lifecycle.data.ts';
import { DeclinedActions } from '../access-requests/case/declined-actions.tsx';
import { useDesk } from '../session/session.ts';
import { ItemDue } from './item-table.tsx';
import { StatusChip } from './status-chip.tsx';

type Props = {
  readonly view: ItemView;
  /** Something typed is not saved yet: no step is taken on what nobody has seen. */
  readonly unsaved: boolean;
  readonly onAction: (action: ItemAction) => void;
};

/** Steps that lead on stand beside each other; what interrupts or takes back stands under 更多. */
const ASIDE: ReadonlySet<ItemAction> = new Set([
  'save-version',
  'recall',
  'publish-urgently',
  'change-validity',
  'withdraw',
  'discard',
]);

/** Title, stage, due day and the steps that may be taken now. */
export function ItemHead(props: Props) {
  const { view } = props;
  const { post } = useDesk();
  return (
    <header className="card case-head">
      <div className="case-head-top">
        <div>
          <h1>{view.title}</h1>
          <p className="case-line">
            <span>{view.kindLabel}</span>
            <span>{view.columnLabel}</span>
            {view.indexNumber && <span>索引号 {view.indexNumber}</span>}
            <StatusChip line={view} />
            {view.live && (
              <a href={`/${post.code}/items/${view.id}`} target="_blank" rel="noreferrer">
                查看公开页面
              </a>
            )}
          </p>
        </div>
        <div className="case-head-right">
          <div>
            <ItemDue line={view} />
          </div>
          <Steps {...props} />
        </div>
      </div>
    </header>
  );
}

function Steps({ view, unsaved, onAction }: Props) {
  const shown = view.actions.filter((it) => !ASIDE.has(it.action));
  const more = view.actions.filter((it) => ASIDE.has(it.action));
  return (
    <div className="actions">
      {shown.map(({ action, label }, index) => (
        <Button
          key={action}
          type={index === 0 ? 'primary' : 'default'}
          disabled={unsaved}
          onClick={() => onAction(action)}
        >
          {label}
        </Button>
      ))}
      {more.length > 0 && (
        <Dropdown
          trigger={['click']}
          autoFocus
          disabled={unsaved}
          menu={{
            items: more.map(({ action, label }) => ({ key: action, label })),
            onClick: ({ key }) => onAction(key as ItemAction),
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
