import { LeftOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { ItemView } from '../../../src/api/disclosures/views.ts';
import type { ItemAction } from '../../../src/domain/disclosures/lifecycle.data.ts';
import '../access-requests/access-requests.css';
import '../access-requests/case/case.css';
import '../access-requests/case/timeline.css';
import './disclosures.css';
import { ChannelsCard } from '../channels/channels-card.tsx';
import { useDesk } from '../session/session.ts';
import { Loaded } from '../shared/loaded.tsx';
import { FindingsCard } from './findings-card.tsx';
import { ItemActionDialog } from './item-action-dialog.tsx';
import { ItemClockCard } from './item-clock-card.tsx';
import { ItemContentCard } from './item-content-card.tsx';
import { ItemEditor } from './item-editor.tsx';
import { ItemHead } from './item-head.tsx';
import { ItemTimeline } from './item-timeline.tsx';
import { RelationsCard } from './relations-card.tsx';
import { useItem } from './use-items.ts';
import { VersionsCard } from './versions-card.tsx';

/** One item: what it says, what the checks found, until when, what was done, and exactly the steps offered now. */
export function ItemPage() {
  const { itemId = '' } = useParams();
  const { post } = useDesk();
  return (
    <>
      <p className="back-link">
        <Link to={`/${post.code}/disclosures`}>
          <LeftOutlined aria-hidden /> 返回主动公开
        </Link>
      </p>
      <Loaded query={useItem(itemId)} title="主动公开信息">
        {(view) => <Item key={view.id} view={view} />}
      </Loaded>
    </>
  );
}

function Item({ view }: { readonly view: ItemView }) {
  const { may } = useDesk();
  const [action, setAction] = useState<ItemAction | null>(null);
  const [unsaved, setUnsaved] = useState(false);
  const writing = view.status === 'drafting' && may('disclosures:edit');
  return (
    <>
      <title>{`${view.title} - 政府信息公开工作平台`}</title>
      <ItemHead view={view} unsaved={unsaved} onAction={setAction} />
      <div className="case-columns item-columns">
        <div>
          {writing ? <ItemEditor view={view} onUnsaved={setUnsaved} /> : <ItemContentCard view={view} />}
        </div>
        <div>
          <FindingsCard view={view} />
          <ItemClockCard view={view} />
          {view.relations.length > 0 && <RelationsCard view={view} />}
          {view.publicVersions.length > 0 && <ChannelsCard itemId={view.id} />}
          <VersionsCard view={view} />
          <ItemTimeline view={view} />
        </div>
      </div>
      {action && <ItemActionDialog view={view} action={action} onClose={() => setAction(null)} />}
    </>
  );
}
