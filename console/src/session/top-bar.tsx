import { DownOutlined, MenuOutlined, SearchOutlined, UserOutlined } from '@ant-design/icons';
import { Drawer, Dropdown, Input } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ROLE_LABELS } from '../../../src/domain/staff/roles.data.ts';
import { ReminderBell } from '../reminders/reminder-bell.tsx';
import { firstPageOf } from './menu.ts';
import { useDesk } from './session.ts';
import { SideMenu } from './side-menu.tsx';
import { useSignOut } from './use-sign-out.ts';

/** The bar above every page: product, organ, search, person. */
export function TopBar() {
  const { may } = useDesk();
  return (
    <header className="bar">
      <NarrowMenu />
      <p className="bar-name">政府信息公开工作平台</p>
      <OrganSwitch />
      {may('requests:read') && <SearchBox />}
      {may('requests:read') && <ReminderBell />}
      <PersonMenu />
    </header>
  );
}

function NarrowMenu() {
  const [open, setOpen] = useState(false);
  return (
    <div className="narrow-only">
      <button type="button" className="bar-button" aria-label="打开菜单" onClick={() => setOpen(true)}>
        <MenuOutlined aria-hidden />
      </button>
      <Drawer
        title="菜单"
        placement="left"
        size={260}
        open={open}
        onClose={() => setOpen(false)}
        destroyOnHidden
      >
        <nav aria-label="菜单">
          <SideMenu onChosen={() => setOpen(false)} />
        </nav>
      </Drawer>
    </div>
  );
}

/** The organ's name; a choice where the person has posts in several. */
function OrganSwitch() {
  const { session, post } = useDesk();
  const navigate = useNavigate();
  if (session.agencies.length === 1) return <span className="bar-organ">{post.name}</span>;
  const choose = (id: string) => {
    const chosen = session.agencies.find((it) => it.id === id);
    if (chosen) void navigate(firstPageOf(chosen));
  };
  return (
    <Dropdown
      trigger={['click']}
      autoFocus
      menu={{
        items: session.agencies.map((it) => ({ key: it.id, label: it.name })),
        selectedKeys: [post.id],
        onClick: ({ key }) => choose(key),
      }}
    >
      <button type="button" className="bar-button bar-organ" aria-label={`切换机关，当前为${post.name}`}>
        {post.name}
        <DownOutlined aria-hidden />
      </button>
    </Dropdown>
  );
}

function SearchBox() {
  const { post } = useDesk();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  return (
    <search className="bar-search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void navigate(`/${post.code}/access-requests?text=${encodeURIComponent(text.trim())}`);
        }}
      >
        <Input
          aria-label="搜索申请件"
          placeholder="登记号 / 标题 / 申请内容"
          prefix={<SearchOutlined aria-hidden />}
          value={text}
          maxLength={100}
          onChange={(event) => setText(event.target.value)}
        />
      </form>
    </search>
  );
}

function PersonMenu() {
  const { session, post } = useDesk();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const acts: Readonly<Record<string, () => void>> = {
    password: () => void navigate('/password'),
    'sign-out': () => signOut.mutate(),
  };
  const posts = post.roles.map((it) => ROLE_LABELS[it]).join('、');
  return (
    <Dropdown
      trigger={['click']}
      autoFocus
      menu={{
        items: [
          { key: 'posts', label: `岗位：${posts}`, disabled: true },
          { type: 'divider' },
          { key: 'password', label: '修改密码' },
          { key: 'sign-out', label: '退出登录' },
        ],
        onClick: ({ key }) => acts[key]?.(),
      }}
    >
      <button type="button" className="bar-button bar-person" aria-label={`${session.name}，个人菜单`}>
        <UserOutlined aria-hidden />
        <span className="wide-only">{session.name}</span>
        <DownOutlined aria-hidden />
      </button>
    </Dropdown>
  );
}
