import { Button, Drawer, Input } from 'antd';
import { useState } from 'react';
import type { CollectionView } from '../../../src/api/report-collections/views.ts';
import '../shared/forms.css';
import { useDesk } from '../session/session.ts';
import { chooseFile } from '../shared/choose-file.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { useCollectionApi, useCollectionChange } from './use-collections.ts';

type Row = {
  readonly name: string;
  readonly creditCode: string | null;
  readonly email: string | null;
  readonly telephone: string | null;
  readonly rulePower: boolean | null;
  readonly platformAgencyId: string | null;
};
type Problem = { readonly row: number; readonly message: string };
type Read = { readonly rows: readonly Row[]; readonly problems: readonly Problem[] };

type Props = { readonly view: CollectionView; readonly onClose: () => void };

/** Names typed one a line, with e-mail and telephone after commas. */
const typedRows = (text: string): readonly Row[] =>
  text.split('\n').flatMap((line) => {
    const [name = '', email = '', telephone = ''] = line.split(/[,，\t]/).map((it) => it.trim());
    if (name === '') return [];
    const blank = { creditCode: null, rulePower: null, platformAgencyId: null };
    return [{ ...blank, name, email: email || null, telephone: telephone || null }];
  });

/** What is not known is left out. */
const memberOf = (row: Row): object =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));

/** Adds who must report: a list from a file is shown before it is taken over; a few are typed. */
export function AddMembers({ view, onClose }: Props) {
  const { post } = useDesk();
  const path = useCollectionApi(view.year);
  const [typed, type] = useState('');
  const read = useChange<File, Read>((file) => {
    const body = new FormData();
    body.append('file', file);
    return { path: `${path}/member-list`, body };
  });
  const add = useCollectionChange<readonly object[]>(
    (members) => ({ path: `${path}/members`, body: { members } }),
    '已添加单位',
    onClose,
  );
  const rows = read.data?.rows ?? typedRows(typed);
  const hasOwn = view.members.some((it) => it.isOwn);
  return (
    <Drawer
      open
      title="添加报送单位"
      size={720}
      mask={{ closable: false }}
      onClose={onClose}
      footer={
        <div className="form-foot">
          <Button
            type="primary"
            disabled={rows.length === 0}
            loading={add.isPending}
            onClick={() => add.mutate(rows.map(memberOf))}
          >
            添加{rows.length}个单位
          </Button>
          {!hasOwn && (
            <Button loading={add.isPending} onClick={() => add.mutate([{ name: post.name, isOwn: true }])}>
              添加本机关
            </Button>
          )}
          <Button onClick={onClose}>取消</Button>
        </div>
      }
    >
      <ProblemAlert error={read.error ?? add.error} />
      <p className="explain">
        名单文件第一行为列名：单位名称、统一社会信用代码、电子邮箱、电话、能否制定规章。名单中已有的单位不重复添加。
      </p>
      <p className="form-foot list-file">
        <Button loading={read.isPending} onClick={() => chooseFile('.csv,.xlsx', (it) => read.mutate(it))}>
          {read.data ? '重新选择名单文件' : '选择名单文件'}
        </Button>
      </p>
      {read.data ? <ReadRows read={read.data} /> : <TypedNames text={typed} type={type} />}
    </Drawer>
  );
}

const TypedNames = ({ text, type }: { readonly text: string; readonly type: (text: string) => void }) => (
  <div className="typed-members">
    <label htmlFor="typed-members">也可以逐行填写：单位名称，电子邮箱，电话</label>
    <Input.TextArea id="typed-members" rows={8} value={text} onChange={({ target }) => type(target.value)} />
  </div>
);

const ReadRows = ({ read: { rows, problems } }: { readonly read: Read }) => (
  <>
    {problems.length > 0 && (
      <ul className="list-problems" role="alert">
        {problems.map((it) => (
          <li key={`${it.row} ${it.message}`} className="tie-error">
            第{it.row}行：{it.message}
          </li>
        ))}
      </ul>
    )}
    <table className="grid grid-cases">
      <thead>
        <tr>
          <th scope="col">单位名称</th>
          <th scope="col">电子邮箱</th>
          <th scope="col">电话</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((it) => (
          <tr key={it.name}>
            <td data-label="单位名称">
              {it.name}
              {it.platformAgencyId !== null && <span className="second-line">使用本平台</span>}
            </td>
            <td data-label="电子邮箱">{it.email ?? '—'}</td>
            <td data-label="电话">{it.telephone ?? '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </>
);
