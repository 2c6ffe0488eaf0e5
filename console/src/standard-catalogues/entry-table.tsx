import { Button, Popconfirm } from 'antd';
import { Link } from 'react-router';
import {
  ENTRY_METHOD_LABELS,
  ENTRY_TIER_LABELS,
} from '../../../src/domain/standard-catalogues/catalogue-entry.ts';
import { COVERAGE_LABELS } from '../../../src/domain/standard-catalogues/coverage.ts';
import { WideGrid } from '../columns/wide-grid.tsx';
import { useDesk } from '../session/session.ts';
import { type EntryLine, STATE_CHIPS } from './use-catalogues.ts';

type Acts = {
  readonly onChange: (entry: EntryLine) => void;
  readonly onRetire: (entry: EntryLine) => void;
};
type Props = { readonly entries: readonly EntryLine[]; readonly acts?: Acts };

/** Entries in the official columns, each with what covers it. */
export function EntryTable({ entries, acts }: Props) {
  if (entries.length === 0) return <p className="nothing">没有符合条件的公开事项。</p>;
  return (
    <WideGrid label="公开事项一览">
      <thead>
        <tr>
          <th scope="col">公开事项</th>
          <th scope="col">公开内容（要素）</th>
          <th scope="col">依据和时限</th>
          <th scope="col">主体、渠道、对象</th>
          <th scope="col">公开情况</th>
          {acts && <th scope="col">操作</th>}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <th scope="row">
              {entry.subtopic}
              <span className="second-line">{entry.topic}</span>
            </th>
            <td className="entry-text">{entry.content}</td>
            <td className="entry-text">
              {entry.basis}
              <span className="second-line">{entry.timeLimit}</span>
            </td>
            <td>
              {entry.body}
              <span className="second-line">{entry.channels.join('、')}</span>
              <span className="second-line">
                {entry.audience || '全社会'} · {ENTRY_METHOD_LABELS[entry.method]} ·{' '}
                {entry.tiers.map((it) => ENTRY_TIER_LABELS[it]).join('、')}
              </span>
            </td>
            <td>
              <Coverage entry={entry} />
            </td>
            {acts && (
              <td>
                <EntryActs entry={entry} acts={acts} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </WideGrid>
  );
}

function Coverage({ entry: { coverage, columnLabel, updateWithinDays } }: { readonly entry: EntryLine }) {
  const { post } = useDesk();
  return (
    <>
      <span className={STATE_CHIPS[coverage.state]}>{COVERAGE_LABELS[coverage.state]}</span>
      {coverage.newestOn && (
        <span className="second-line">
          {coverage.items}条，最近 {coverage.newestOn}
          {coverage.by === 'column' && '（按栏目）'}
        </span>
      )}
      {updateWithinDays !== null && <span className="second-line">每{updateWithinDays}天更新</span>}
      <span className="second-line">{columnLabel ? `栏目：${columnLabel}` : '没有对应栏目'}</span>
      {coverage.newest.map((it) => (
        <Link key={it.id} className="second-line" to={`/${post.code}/disclosures/${it.id}`}>
          {it.title}
        </Link>
      ))}
    </>
  );
}

const EntryActs = ({ entry, acts }: { readonly entry: EntryLine; readonly acts: Acts }) => (
  <span className="line-acts">
    <Button type="link" aria-label={`修改“${entry.subtopic}”`} onClick={() => acts.onChange(entry)}>
      修改
    </Button>
    <Popconfirm
      title="取消这个公开事项？"
      okText="取消事项"
      cancelText="保留"
      onConfirm={() => acts.onRetire(entry)}
    >
      <Button type="link" aria-label={`取消“${entry.subtopic}”`}>
        取消
      </Button>
    </Popconfirm>
  </span>
);
