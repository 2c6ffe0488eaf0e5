import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import type { CaseView } from '../../../src/api/access-requests/views.ts';
import { OPENED_BY_HAND, SIDE_FILE_KIND_LABELS } from '../../../src/domain/side-files/kinds.data.ts';
import { OPENING_PERMISSIONS } from '../../../src/domain/side-files/side-separation.ts';
import { useDesk } from '../session/session.ts';
import { Card } from '../shared/card.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { OpenDrawer } from './open-drawer.tsx';
import type { OpenedKind } from './opening-forms.tsx';
import { SideTable } from './side-table.tsx';
import { useSideFiles } from './use-side-files.ts';

/** The files beside a case, and what may be opened. */
export function SideFilesCard({ view }: { readonly view: CaseView }) {
  const { may } = useDesk();
  const [kind, setKind] = useState<OpenedKind | null>(null);
  const files = useSideFiles({ requestId: view.id });
  const kinds = OPENED_BY_HAND.filter((it) => may(OPENING_PERMISSIONS[it]));
  return (
    <Card
      title="关联事项"
      id="side-files"
      extra={
        kinds.length > 0 && (
          <Dropdown
            trigger={['click']}
            autoFocus
            menu={{
              items: kinds.map((key) => ({ key, label: SIDE_FILE_KIND_LABELS[key] })),
              onClick: ({ key }) => setKind(key as OpenedKind),
            }}
          >
            <Button>
              登记关联事项 <DownOutlined aria-hidden />
            </Button>
          </Dropdown>
        )
      }
    >
      <Loaded query={files}>
        {({ items }) => (
          <SideTable
            ofCase
            lines={items}
            nothing="没有行政复议、行政诉讼等关联事项。答复以后或者逾期未答复的，可以登记。"
          />
        )}
      </Loaded>
      {kind && <OpenDrawer kind={kind} requestId={view.id} onClose={() => setKind(null)} />}
    </Card>
  );
}
