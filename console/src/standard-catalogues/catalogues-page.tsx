import { Alert, Button, Form, Input, Select } from 'antd';
import { Link, useNavigate } from 'react-router';
import type { CataloguesView } from '../../../src/api/standard-catalogues/views.ts';
import { COVERAGE_LABELS, COVERAGE_STATES } from '../../../src/domain/standard-catalogues/coverage.ts';
import '../access-requests/access-requests.css';
import { ColumnTabs } from '../columns/column-tabs.tsx';
import { WideGrid } from '../columns/wide-grid.tsx';
import { useDesk } from '../session/session.ts';
import { Card } from '../shared/card.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { Page } from '../shared/page.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { STATE_CHIPS, useCatalogues, useCataloguesApi, useRefreshCatalogues } from './use-catalogues.ts';

/** The standard catalogues of the organ: which fields it took up, and how far each is covered. */
export function CataloguesPage() {
  const catalogues = useCatalogues();
  const mayManage = useDesk().may('disclosures:manage');
  return (
    <Page title="栏目与目录" note="基层政务公开标准目录（国办发〔2019〕54号）">
      <ColumnTabs />
      <Loaded query={catalogues}>
        {(view) => (
          <>
            <Warning view={view} />
            <FieldsCard view={view} />
            {mayManage && <AdoptCard view={view} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** Before an inspection finds it: what is not published, and what was not renewed. */
function Warning({ view: { catalogues } }: { readonly view: CataloguesView }) {
  const sum = (state: 'missing' | 'stale' | 'soon-stale') =>
    catalogues.reduce((total, it) => total + (it.states[state] ?? 0), 0);
  const [missing, stale, soon] = [sum('missing'), sum('stale'), sum('soon-stale')];
  if (missing + stale + soon === 0) return null;
  const parts = [
    missing > 0 && `${missing}项没有公开`,
    stale > 0 && `${stale}项没有按周期更新`,
    soon > 0 && `${soon}项即将到期`,
  ].filter(Boolean);
  return (
    <Alert
      className="problem"
      type={missing + stale > 0 ? 'warning' : 'info'}
      showIcon
      title={`标准目录中有${parts.join('，')}，请在检查前处理`}
    />
  );
}

function FieldsCard({ view: { catalogues } }: { readonly view: CataloguesView }) {
  const { post } = useDesk();
  if (catalogues.length === 0)
    return <p className="nothing">本机关还没有建立标准目录，请在下面选择涉及的领域。</p>;
  return (
    <Card title="各领域公开情况">
      <WideGrid label="各领域公开情况一览">
        <thead>
          <tr>
            <th scope="col">领域</th>
            <th scope="col" className="number">
              公开事项
            </th>
            <th scope="col">公开情况</th>
          </tr>
        </thead>
        <tbody>
          {catalogues.map((it) => (
            <tr key={it.id}>
              <td>
                <Link to={`/${post.code}/columns/catalogues/${it.id}`}>{it.label}</Link>
              </td>
              <td className="number">{it.entries}</td>
              <td>
                <span className="coverage-bar">
                  {COVERAGE_STATES.filter((state) => (it.states[state] ?? 0) > 0).map((state) => (
                    <span key={state} className={STATE_CHIPS[state]}>
                      {COVERAGE_LABELS[state]} {it.states[state]}
                    </span>
                  ))}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </WideGrid>
    </Card>
  );
}

type Chosen = { readonly key: string };
type Named = { readonly label: string };

/** Takes up a national field with its starter entries, or begins one of the organ's own. */
function AdoptCard({ view: { offered } }: { readonly view: CataloguesView }) {
  const { post } = useDesk();
  const path = useCataloguesApi();
  const refresh = useRefreshCatalogues();
  const navigate = useNavigate();
  const adopt = useChange<{ key: string | null; label: string }, { catalogueId: string }>(
    (body) => ({ path, body }),
    async ({ catalogueId }) => {
      await refresh();
      void navigate(`/${post.code}/columns/catalogues/${catalogueId}`);
    },
  );
  const labelOf = (key: string) => offered.find((it) => it.key === key)?.label ?? '';
  return (
    <Card title="建立标准目录">
      <ProblemAlert error={adopt.error} />
      <p className="explain">
        试点领域附有起始目录，仅供参考，请对照国务院主管部门的标准指引核对、补充，也可以用文件导入。
      </p>
      <Form
        name="adopt-field"
        layout="inline"
        onFinish={({ key }: Chosen) => adopt.mutate({ key, label: labelOf(key) })}
      >
        <Form.Item name="key" label="试点领域" rules={[{ required: true, message: '请选择试点领域' }]}>
          <Select
            className="field-choice"
            showSearch={{ optionFilterProp: 'label' }}
            options={offered.map((it) => ({
              value: it.key,
              label: `${it.label}${it.unconfirmed ? '（名称待核对）' : ''}`,
            }))}
          />
        </Form.Item>
        <Button htmlType="submit" type="primary" loading={adopt.isPending}>
          建立目录
        </Button>
      </Form>
      <Form
        name="own-field"
        layout="inline"
        className="own-field"
        onFinish={({ label }: Named) => adopt.mutate({ key: null, label })}
      >
        <Form.Item
          name="label"
          label="其他领域"
          rules={[{ required: true, whitespace: true, message: '请填写领域名称' }]}
        >
          <Input maxLength={30} />
        </Form.Item>
        <Button htmlType="submit" loading={adopt.isPending}>
          建立空目录
        </Button>
      </Form>
    </Card>
  );
}
