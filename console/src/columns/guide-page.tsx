import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import type { GuideView } from '../../../src/api/guide/views.ts';
import { dayInChina } from '../../../src/domain/calendar/plain-date.ts';
import '../access-requests/access-requests.css';
import { useDesk } from '../session/session.ts';
import { Card } from '../shared/card.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { Page } from '../shared/page.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { ColumnTabs } from './column-tabs.tsx';
import { GUIDE_STATE_TEXTS, useGuide } from './use-guide.ts';

/** Whether the guide (art. 12) is up to date; somebody who looked at it says so. */
export function GuidePage() {
  const guide = useGuide();
  return (
    <Page title="栏目与目录" note="指南和目录应当及时更新（《条例》第十二条、第五十三条）">
      <ColumnTabs />
      <Loaded query={guide}>
        {(view) => (
          <>
            <StandingCard view={view} />
            {view.confirmations.length > 0 && <ConfirmationsCard view={view} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function StandingCard({ view }: { readonly view: GuideView }) {
  const { api, post, may } = useDesk();
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: [`${api}/guide`] });
  const confirm = useChange<number>((version) => ({ path: `${api}/guide/confirmations`, version }), refresh);
  return (
    <Card
      title="公开指南"
      extra={
        <a href={`/${post.code}/guide`} target="_blank" rel="noreferrer">
          查看公开指南
        </a>
      }
    >
      <ProblemAlert error={confirm.error} onReload={() => refresh().then(confirm.reset)} />
      <Alert
        className="problem"
        showIcon
        type={view.state === 'current' ? 'success' : 'warning'}
        title={GUIDE_STATE_TEXTS[view.state]}
      />
      {view.missing.length > 0 && (
        <p className="explain">
          指南还缺少：{view.missing.join('、')}。由系统管理员在“机关与人员”中填写；没有的写“无”。
        </p>
      )}
      {view.changes.length > 0 && <Changes changes={view.changes} />}
      {may('disclosures:manage') && (
        <Button type="primary" loading={confirm.isPending} onClick={() => confirm.mutate(view.version)}>
          已核对，确认内容准确
        </Button>
      )}
    </Card>
  );
}

const Changes = ({ changes }: { readonly changes: GuideView['changes'] }) => (
  <table className="grid">
    <caption>上次确认后的变化</caption>
    <thead>
      <tr>
        <th scope="col">项目</th>
        <th scope="col">确认时</th>
        <th scope="col">现在</th>
      </tr>
    </thead>
    <tbody>
      {changes.map((it) => (
        <tr key={it.label}>
          <th scope="row">{it.label}</th>
          <td>{it.before || '（无）'}</td>
          <td>{it.after || '（无）'}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const ConfirmationsCard = ({ view }: { readonly view: GuideView }) => (
  <Card title="历次确认">
    <table className="grid">
      <thead>
        <tr>
          <th scope="col" className="number">
            版本
          </th>
          <th scope="col">确认日期</th>
          <th scope="col">确认人</th>
        </tr>
      </thead>
      <tbody>
        {view.confirmations.map((it) => (
          <tr key={it.version}>
            <td className="number">{it.version}</td>
            <td>{dayInChina(new Date(it.confirmedAt))}</td>
            <td>{it.confirmedBy}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </Card>
);
