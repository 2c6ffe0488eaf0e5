import { Button, Checkbox, Modal } from 'antd';
import { useState } from 'react';
import type { MemberLineView } from '../../../src/api/report-collections/views.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { saveFile } from '../shared/save-file.ts';
import { useCollectionApi, useCollectionChange } from './use-collections.ts';

type Issued = readonly { name: string; url: string; code: string; mailed: boolean }[];
type Props = {
  readonly year: number;
  readonly members: readonly MemberLineView[];
  readonly onClose: () => void;
};

/** Issues links and codes; they are shown this once, by e-mail too where the organ's address is known. */
export function LinksDialog({ year, members, onClose }: Props) {
  const path = `${useCollectionApi(year)}/links`;
  const issue = useCollectionChange<object, Issued>((body) => ({ path, body }), null);
  const [byEmail, setByEmail] = useState(members.some((it) => it.email !== null));
  const [all, setAll] = useState(false);
  const without = members.filter((it) => !it.hasLink);
  const chosen = all || members.length === 1 ? members : without;
  const send = () => issue.mutate({ memberIds: chosen.map((it) => it.memberId), byEmail });
  return (
    <Modal
      open
      title="发送报送链接"
      width={720}
      mask={{ closable: false }}
      onCancel={onClose}
      footer={
        issue.data ? (
          <>
            <Button onClick={() => saveFile(csvOf(issue.data), `${year}年报报送链接.csv`)}>
              下载链接和访问码
            </Button>
            <Button type="primary" onClick={onClose}>
              已保存，关闭
            </Button>
          </>
        ) : (
          <>
            <Button onClick={onClose}>取消</Button>
            <Button type="primary" disabled={chosen.length === 0} loading={issue.isPending} onClick={send}>
              生成{chosen.length}个链接
            </Button>
          </>
        )
      }
    >
      <ProblemAlert error={issue.error} />
      {issue.data ? (
        <IssuedTable issued={issue.data} />
      ) : (
        <div className="chase-lists">
          <p>
            {members.length === 1
              ? `为${members[0]?.name}生成新的链接和访问码，原来的链接随即失效。`
              : `待报送和已退回的单位${members.length}个，其中${without.length}个还没有链接。`}
          </p>
          {members.length > without.length && members.length > 1 && (
            <p>
              <Checkbox checked={all} onChange={({ target }) => setAll(target.checked)}>
                已有链接的也重新生成（原链接失效）
              </Checkbox>
            </p>
          )}
          <p>
            <Checkbox checked={byEmail} onChange={({ target }) => setByEmail(target.checked)}>
              同时发送到登记的电子邮箱
            </Checkbox>
          </p>
        </div>
      )}
    </Modal>
  );
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** With a byte order mark, so that office programs read the Chinese. */
const csvOf = (issued: Issued): Blob =>
  new Blob(
    [
      '\uFEFF单位,链接,访问码\r\n',
      ...issued.map(({ name, url, code }) => `${[name, url, code].map(quoted).join(',')}\r\n`),
    ],
    { type: 'text/csv;charset=utf-8' },
  );

const IssuedTable = ({ issued }: { readonly issued: Issued }) => (
  <>
    <p className="explain">访问码只显示这一次，系统不保存原文。请下载保存，分别告知各单位。</p>
    <div className="wide-table">
      <table className="grid issued-links">
        <thead>
          <tr>
            <th scope="col">单位</th>
            <th scope="col">链接</th>
            <th scope="col">访问码</th>
            <th scope="col">邮件</th>
          </tr>
        </thead>
        <tbody>
          {issued.map((it) => (
            <tr key={it.url}>
              <td>{it.name}</td>
              <td>
                <a href={it.url}>{it.url}</a>
              </td>
              <td className="number">{it.code}</td>
              <td>{it.mailed ? '已发送' : '未发送'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </>
);
