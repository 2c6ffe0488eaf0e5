import { DownloadOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { Link, useSearchParams } from 'react-router';
import type { LetterRegisterView } from '../../../src/api/letters/views.ts';
import '../access-requests/access-requests.css';
import '../access-requests/case/letters.css';
import { useDesk } from '../session/session.ts';
import { call, queryText } from '../shared/api.ts';
import { Loaded } from '../shared/loaded.tsx';
import { Page } from '../shared/page.tsx';
import './register.css';

/** 文号登记簿: every number given, by series and year; cancelled ones stay in it and are never given again. */
export function RegisterPage() {
  const { api } = useDesk();
  const [search, setSearch] = useSearchParams();
  const query = queryText({
    series: search.get('series') ?? undefined,
    year: search.get('year') ?? undefined,
  });
  const path = `${api}/letter-numbers${query}`;
  const register = useQuery({
    queryKey: [path],
    queryFn: () => call<LetterRegisterView>({ path }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title="文号登记簿"
      note="同一文种、同一年度连续编号；作废的文号保留，不再使用"
      extra={
        <Button icon={<DownloadOutlined aria-hidden />} href={`/api/v1${api}/letter-numbers.csv${query}`}>
          导出 CSV
        </Button>
      }
    >
      <section className="card" aria-label="文号">
        <Loaded query={register}>
          {(view) => (
            <>
              <Choices view={view} onChange={(series, year) => setSearch({ series, year: String(year) })} />
              <Numbers view={view} />
            </>
          )}
        </Loaded>
      </section>
    </Page>
  );
}

type ChoicesProps = {
  readonly view: LetterRegisterView;
  readonly onChange: (series: string, year: number) => void;
};

function Choices({ view: { series, year, choices, items, complete }, onChange }: ChoicesProps) {
  const chosen = choices.find((it) => it.series === series);
  const cancelled = items.filter((it) => it.cancelledOn).length;
  return (
    <div className="register-choices">
      <Select
        aria-label="文种"
        value={series}
        options={choices.map((it) => ({ value: it.series, label: `${it.label}（${it.series}）` }))}
        onChange={(next: string) =>
          onChange(next, choices.find((it) => it.series === next)?.years[0] ?? year)
        }
      />
      <Select
        aria-label="年度"
        value={year}
        options={(chosen?.years ?? [year]).map((it) => ({ value: it, label: `${it}年` }))}
        onChange={(next: number) => onChange(series, next)}
      />
      <p className="muted">
        共 {items.length} 个文号，{complete ? '没有缺号' : '有缺号，请联系系统管理员核对'}
        {cancelled > 0 && `；作废 ${cancelled} 个`}
      </p>
    </div>
  );
}

/** What the register says of a letter without a seal. */
const NO_SEAL = '—';

function Numbers({ view: { items } }: { readonly view: LetterRegisterView }) {
  const { post } = useDesk();
  // An organ that has settled on no way of sealing has nothing to show there.
  const sealed = items.some((it) => it.sealLabel !== NO_SEAL);
  if (items.length === 0) return <p className="nothing">还没有使用过文号。</p>;
  return (
    <table className="grid grid-cases">
      <thead>
        <tr>
          <th scope="col">文号</th>
          <th scope="col">文书名称</th>
          <th scope="col">登记编号</th>
          <th scope="col">签发</th>
          {sealed && <th scope="col">用印</th>}
          <th scope="col">送达</th>
          <th scope="col">状态</th>
        </tr>
      </thead>
      <tbody>
        {items.map((line) => (
          <tr key={line.id} className={line.cancelledOn ? 'cancelled' : undefined}>
            <td data-label="文号">
              <strong>{line.number}</strong>
            </td>
            <td data-label="文书名称">{line.title}</td>
            <td data-label="登记编号">
              <Link to={`/${post.code}/${line.place}/${line.requestId}`}>{line.requestNumber}</Link>
            </td>
            <td data-label="签发">
              <span className="number">{line.signedOn}</span>
              <span className="second-line">{line.signedBy}</span>
            </td>
            {sealed && <td data-label="用印">{line.sealLabel}</td>}
            <td data-label="送达" className="number">
              {line.servedOn ?? '—'}
            </td>
            <td data-label="状态">
              <span
                className={`chip ${line.cancelledOn ? 'chip-red' : line.servedOn ? 'chip-green' : 'chip-blue'}`}
              >
                {line.stateLabel}
              </span>
              {line.cancelledOn && <span className="second-line">{line.cancelledOn}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
