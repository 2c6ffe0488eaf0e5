import { Button } from 'antd';
import type { ItemView, PreviewView } from '../../../src/api/disclosures/views.ts';
import { useChange } from '../shared/use-change.ts';
import { useItemsApi } from './use-items.ts';

/** Opens what is kept now as the portal will show it, or as it will be printed. */
export function PreviewLinks({ view }: { readonly view: ItemView }) {
  const path = `${useItemsApi()}/${view.id}/preview`;
  const open = useChange<'page' | 'pdf', PreviewView>(
    () => ({ path, body: {} }),
    ({ page, pdf }, which) => window.open(which === 'pdf' ? pdf : page, '_blank', 'noopener'),
  );
  return (
    <>
      <Button size="small" loading={open.isPending} onClick={() => open.mutate('page')}>
        预览页面
      </Button>{' '}
      <Button size="small" loading={open.isPending} onClick={() => open.mutate('pdf')}>
        预览打印效果
      </Button>
    </>
  );
}
