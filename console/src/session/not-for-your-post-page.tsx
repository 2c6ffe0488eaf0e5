import { ROLE_LABELS } from '../../../src/domain/staff/roles.data.ts';
import { Page } from '../shared/page.tsx';
import { useDesk } from './session.ts';

/** A page that none of the person's posts may open; what it would ask of the server is not asked. */
export function NotForYourPostPage() {
  const { post } = useDesk();
  const posts = post.roles.map((it) => ROLE_LABELS[it]).join('、');
  return (
    <Page title="没有打开这个页面的权限">
      <div className="card">
        <p>
          您在{post.name}的岗位（{posts}
          ）没有打开这个页面的权限。请从菜单进入其他页面；工作需要的，请联系本机关系统管理员调整岗位。
        </p>
      </div>
    </Page>
  );
}
