import { LeftOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { EntryView } from '../../../src/api/registers/views.ts';
import { ENTRY_ACTION_LABELS, type EntryAction } from '../../../src/domain/registers/entry-lifecycle.data.ts';
import { REGISTER_LABELS, type RegisterKind } from '../../../src/domain/registers/register-kinds.data.ts';
import '../access-requests/access-requests.css';
import '../access-requests/case/case.css';
import './registers.css';
import { Facts } from '../access-requests/case/facts.tsx';
import { useDesk } from '../session/session.ts';
import { Card } from '../shared/card.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { Page } from '../shared/page.tsx';
import { clockTime } from '../shared/today.ts';
import { CollectedCard } from './collected-card.tsx';
import { EntryClocks } from './entry-clocks.tsx';
import { EntryDrawer } from './entry-drawer.tsx';
import { EntryDue, EntryMarks } from './entry-marks.tsx';
import { EntryReview } from './entry-review.tsx';
import { PersonReveal } from './person-reveal.tsx';
import { SettleDialog } from './settle-dialog.tsx';
import { registerNamed, useEntry } from './use-registers.ts';

/** One entry of a register: what it says, until when, what was done, and the steps offered now. */
export function EntryPage() {
  const { register: named, entryId = '' } = useParams();
  const register = registerNamed(named);
  const { post } = useDesk();
  return (
    <>
      <p className="back-link">
        <Link to={`/${post.code}/registers/${register}`}>
          <LeftOutlined aria-hidden /> 返回{REGISTER_LABELS[register]}登记册
        </Link>
      </p>
      <Loaded query={useEntry(register, entryId)} title={REGISTER_LABELS[register]}>
        {(view) => <Entry key={view.id} register={register} view={view} />}
      </Loaded>
    </>
  );
}

type Props = { readonly register: RegisterKind; readonly view: EntryView };
const REVIEWS: readonly EntryAction[] = ['publish', 'withhold', 'return'];
type Settled = Exclude<EntryAction, 'change' | 'publish' | 'withhold' | 'return'>;

function Entry({ register, view }: Props) {
  const { post } = useDesk();
  const [action, setAction] = useState<EntryAction | null>(null);
  const steps = view.actions.filter((it) => !REVIEWS.includes(it));
  return (
    <Page
      title={view.title}
      note={<EntryMarks line={view} />}
      extra={
        <>
          {view.isPublic && !view.publicityOver && (
            <Button href={`/${post.code}/registers/${register}/${view.id}`}>门户页面</Button>
          )}
          {steps.map((it) => (
            <Button key={it} onClick={() => setAction(it)}>
              {it === 'overturn' ? '登记变更、撤销情况' : ENTRY_ACTION_LABELS[it]}
            </Button>
          ))}
        </>
      }
    >
      <Warnings view={view} />
      <EntryReview register={register} view={view} />
      <div className="case-columns">
        <div>
          <EntryFacts register={register} view={view} />
          {register === 'fee' && <CollectedCard view={view} />}
        </div>
        <div>
          <Card title="期限">
            <p>
              <EntryDue line={view} />
            </p>
            <EntryClocks view={view} />
          </Card>
          <History view={view} />
        </div>
      </div>
      {action === 'change' && (
        <EntryDrawer register={register} entry={view} onClose={() => setAction(null)} />
      )}
      {action && action !== 'change' && (
        <SettleDialog
          register={register}
          view={view}
          action={action as Settled}
          onClose={() => setAction(null)}
        />
      )}
    </Page>
  );
}

const Warnings = ({ view }: { readonly view: EntryView }) => (
  <>
    {view.toWithdraw && (
      <Alert
        className="problem"
        type="error"
        showIcon
        role="alert"
        title={`${view.overturnedBy ?? ''}：应当在 ${view.dueOn} 前撤回公开的信息并公开说明理由`}
        description="依据：《行政处罚法》第四十八条第二款"
      />
    )}
    {view.flags.length > 0 && (
      <Alert
        className="problem"
        type="warning"
        showIcon
        title="公开前检查发现可能含有不应公开的内容；请修改，或者由保密审查人审查通过"
        description={
          <ul>
            {view.flags.map(({ label, message }) => (
              <li key={`${label} ${message}`}>
                {label}：{message}
              </li>
            ))}
          </ul>
        }
      />
    )}
    {view.ownEntry && (
      <Alert className="problem" type="info" showIcon title="本条由您录入或者修改，须由其他人审核后公开" />
    )}
  </>
);

function EntryFacts({ register, view }: Props) {
  const of = (visibility: string) =>
    view.fields
      .filter((it) => it.visibility === visibility && it.value !== '')
      .map(({ label, shown }) => ({ label, value: shown, wide: shown.length > 24 }));
  return (
    <>
      <Card title="公开的内容" extra={view.hasSealed && <PersonReveal register={register} view={view} />}>
        <Facts facts={of('public')} />
        {view.publicUntil && <p className="muted">公示截止期 {view.publicUntil}</p>}
      </Card>
      <Card title="内部登记（不公开）">
        <Facts facts={of('internal')} />
      </Card>
    </>
  );
}

const History = ({ view }: { readonly view: EntryView }) => (
  <Card title="办理过程">
    <ol className="entry-history">
      {view.history.map((it) => (
        <li key={`${it.at} ${it.label}`}>
          <span className="number">{clockTime(it.at, true)}</span>　{it.label}
          <span className="second-line">{[it.by, it.text].filter(Boolean).join('：')}</span>
        </li>
      ))}
    </ol>
  </Card>
);
