import { Alert } from 'antd';
import type { ColumnsView } from '../../../src/api/columns/views.ts';
import '../access-requests/access-requests.css';
import { useColumns } from '../disclosures/use-items.ts';
import { useDesk } from '../session/session.ts';
import { Loaded } from '../shared/loaded.tsx';
import { Page } from '../shared/page.tsx';
import { ColumnTabs } from './column-tabs.tsx';
import { ColumnTree } from './column-tree.tsx';
import { IndexNumberCard } from './index-number-card.tsx';
import { OrganLevelCard } from './organ-level-card.tsx';
import { RetiredColumns } from './retired-columns.tsx';

/** The column of the organ (政府信息公开专栏): its tree, which legal columns it has, how items are numbered. */
export function ColumnsPage() {
  const columns = useColumns();
  return (
    <Page title="栏目与目录" note="栏目名称按照国办公开办函〔2019〕61号统一设置">
      <ColumnTabs />
      <Loaded query={columns}>{(view) => <Arrangement view={view} />}</Loaded>
    </Page>
  );
}

function Arrangement({ view }: { readonly view: ColumnsView }) {
  const mayManage = useDesk().may('disclosures:manage');
  const isNew = view.columns.length === 0;
  return (
    <>
      {isNew && (
        <Alert
          className="problem"
          type="info"
          showIcon
          title="本机关还没有设置公开栏目"
          description="选择机关类别后，系统按照《条例》第二十条、第二十一条一次设置全部法定栏目，以后可以调整。"
        />
      )}
      {!isNew && <ColumnTree view={view} mayManage={mayManage} />}
      {mayManage && <OrganLevelCard view={view} />}
      {mayManage && !isNew && <IndexNumberCard view={view} />}
      {mayManage && <RetiredColumns view={view} />}
    </>
  );
}
