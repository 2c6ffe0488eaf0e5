import { DownloadOutlined } from '@ant-design/icons';
import { Button, Input, Radio } from 'antd';
import { useState } from 'react';
import type { CollectionView, MemberLineView } from '../../../src/api/report-collections/views.ts';
import { agencyKey } from '../../../src/domain/annual-reports/roll-up.ts';
import {
  MEMBER_STATUS_LABELS,
  MEMBER_STATUSES,
  type MemberStatus,
} from '../../../src/domain/report-collections/member-lifecycle.data.ts';
import { Card } from '../shared/card.tsx';
import { AddMembers } from './add-members.tsx';
import { ChaseDialog } from './chase-dialog.tsx';
import { LinksDialog } from './links-dialog.tsx';
import { MembersTable } from './members-table.tsx';
import { useCollectionApi } from './use-collections.ts';

type Shown = MemberStatus | 'all';
type Dialog = 'add' | 'chase' | 'links' | null;

/** Whoever still owes a report: nothing has come, or what came was returned. */
const owes = ({ status, isOwn }: MemberLineView): boolean =>
  !isOwn && (status === 'awaited' || status === 'returned');

/** What asks something of the office stands first; within that, the order of its list. */
const ORDER: readonly MemberStatus[] = ['received', 'returned', 'awaited', 'accepted', 'excused'];
const byNeed = (one: MemberLineView, other: MemberLineView): number =>
  ORDER.indexOf(one.status) - ORDER.indexOf(other.status);

const isShown = (member: MemberLineView, shown: Shown, words: string): boolean =>
  (shown === 'all' || member.status === shown) && agencyKey(member.name).includes(agencyKey(words));

/** The members with their state, and what is done with several at once. */
export function MembersCard({ view }: { readonly view: CollectionView }) {
  const [shown, show] = useState<Shown>('all');
  const [words, setWords] = useState('');
  const [dialog, open] = useState<Dialog>(null);
  const workbook = `/api/v1${useCollectionApi(view.year)}/workbook`;
  const atWork = view.status === 'open';
  const owing = view.members.filter(owes);
  const close = () => open(null);
  return (
    <Card
      title="报送单位"
      extra={
        <div className="form-foot">
          {atWork && <Button onClick={() => open('add')}>添加单位</Button>}
          {atWork && owing.length > 0 && <Button onClick={() => open('links')}>发送报送链接</Button>}
          {atWork && owing.length > 0 && (
            <Button type="primary" onClick={() => open('chase')}>
              催报（{owing.length}）
            </Button>
          )}
          <Button href={workbook} icon={<DownloadOutlined aria-hidden />}>
            下载汇总表
          </Button>
        </div>
      }
    >
      {view.members.length === 0 ? (
        <p className="nothing">还没有报送单位。可以导入名单（CSV、XLSX），也可以逐行填写。</p>
      ) : (
        <>
          <Filters members={view.members} shown={shown} show={show} words={words} setWords={setWords} />
          <MembersTable
            view={view}
            members={view.members.filter((it) => isShown(it, shown, words)).toSorted(byNeed)}
          />
        </>
      )}
      {dialog === 'add' && <AddMembers view={view} onClose={close} />}
      {dialog === 'chase' && <ChaseDialog year={view.year} members={owing} onClose={close} />}
      {dialog === 'links' && <LinksDialog year={view.year} members={owing} onClose={close} />}
    </Card>
  );
}

type FiltersProps = {
  readonly members: readonly MemberLineView[];
  readonly shown: Shown;
  readonly show: (shown: Shown) => void;
  readonly words: string;
  readonly setWords: (words: string) => void;
};

function Filters({ members, shown, show, words, setWords }: FiltersProps) {
  const count = (status: MemberStatus) => members.filter((it) => it.status === status).length;
  return (
    <div className="filters">
      <Radio.Group
        aria-label="状态"
        value={shown}
        onChange={({ target }) => show(target.value)}
        optionType="button"
        options={[
          { value: 'all', label: `全部 ${members.length}` },
          ...MEMBER_STATUSES.filter((it) => count(it) > 0).map((value) => ({
            value,
            label: `${MEMBER_STATUS_LABELS[value]} ${count(value)}`,
          })),
        ]}
      />
      <Input.Search
        className="filter-text"
        aria-label="按名称查找"
        placeholder="按名称查找"
        allowClear
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
    </div>
  );
}
