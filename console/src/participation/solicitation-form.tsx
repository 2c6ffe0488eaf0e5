import { App, Form } from 'antd';
import { useNavigate } from 'react-router';
import type { SolicitationView } from '../../../src/api/participation/views.ts';
import { addDays } from '../../../src/domain/calendar/plain-date.ts';
import {
  PERIOD_RULES,
  SOLICITATION_KIND_LABELS,
  SOLICITATION_KINDS,
  type SolicitationKind,
} from '../../../src/domain/participation/solicitation-kinds.data.ts';
import { Choice, Day, Words } from '../access-requests/actions/fields.tsx';
import { useRefresh } from '../access-requests/case/use-case.ts';
import { useDesk } from '../session/session.ts';
import { FormDrawer } from '../shared/form-drawer.tsx';
import { today } from '../shared/today.ts';
import { useChange } from '../shared/use-change.ts';
import { useSolicitationsApi } from './use-participation.ts';

/** Everything that is put before the public. */
function SolicitationFields() {
  const kind = Form.useWatch<SolicitationKind | undefined>('kind');
  const rule = kind && PERIOD_RULES[kind];
  return (
    <>
      <Choice
        name="kind"
        label="种类"
        options={SOLICITATION_KINDS.map((value) => ({ value, label: SOLICITATION_KIND_LABELS[value] }))}
      />
      <Words name="title" label="标题" longest={100} rows={1} />
      <div className="two-columns">
        <Day name="fromOn" label="开始日期" future />
        <Day name="toOn" label="截止日期" future />
      </div>
      {rule?.minimumDays && (
        <p className="explain">
          期限一般不少于{rule.minimumDays}日，公布之日不计入（{rule.article}）。
        </p>
      )}
      {rule?.mayShorten && (
        <Words
          name="shortReasons"
          label="缩短期限的理由（随草案公布）"
          optional
          hint="期限不少于30日的，不用填写"
        />
      )}
      <Words name="draft" label="征求意见稿" longest={60_000} rows={10} />
      <Words name="explanation" label="起草说明" longest={20_000} rows={5} />
      <Words name="otherWays" label="其他提交方式（信函、电子邮箱等）" optional />
    </>
  );
}

const bodyOf = (values: Record<string, unknown>): object => ({
  shortReasons: '',
  otherWays: '',
  ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)),
});

const FRAME = { name: 'solicitation', submit: '保存', size: 720 } as const;

/** Begins a solicitation and leads to its page. */
export function NewSolicitation({ onClose }: { readonly onClose: () => void }) {
  const { post } = useDesk();
  const path = useSolicitationsApi();
  const refresh = useRefresh();
  const navigate = useNavigate();
  const begin = useChange<object, { solicitationId: string }>(
    (body) => ({ path, body }),
    async ({ solicitationId }) => {
      onClose();
      await refresh();
      void navigate(`/${post.code}/participation/solicitations/${solicitationId}`);
    },
  );
  return (
    <FormDrawer
      {...FRAME}
      title="拟制征集"
      initial={{ fromOn: today(), toOn: addDays(today(), 30) }}
      change={begin}
      onFinish={(values) => begin.mutate(bodyOf(values))}
      onClose={onClose}
    >
      <SolicitationFields />
    </FormDrawer>
  );
}

type EditProps = { readonly view: SolicitationView; readonly onClose: () => void };

/** Changes a draft. */
export function EditSolicitation({ view, onClose }: EditProps) {
  const path = `${useSolicitationsApi()}/${view.id}`;
  const refresh = useRefresh();
  const { message } = App.useApp();
  const { version, kind, title, fromOn, toOn, draft, explanation, shortReasons, otherWays } = view;
  const save = useChange<object>(
    (body) => ({ path, method: 'PUT', body }),
    async () => {
      onClose();
      void message.success('征集稿已经保存');
      await refresh();
    },
  );
  return (
    <FormDrawer
      {...FRAME}
      title="修改征集稿"
      initial={{ kind, title, fromOn, toOn, draft, explanation, shortReasons, otherWays }}
      change={save}
      onFinish={(values) => save.mutate({ ...bodyOf(values), version })}
      onClose={onClose}
    >
      <SolicitationFields />
    </FormDrawer>
  );
}
