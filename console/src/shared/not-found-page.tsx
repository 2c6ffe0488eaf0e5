import { Page } from './page.tsx';

/** An address that leads nowhere. */
export function NotFoundPage() {
  return (
    <Page title="没有找到这个页面">
      <div className="card">
        <p>地址可能写错了，或者您的岗位没有打开这个页面的权限。请从左侧菜单重新进入。</p>
      </div>
    </Page>
  );
}
