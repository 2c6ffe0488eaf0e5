import { App, Button, Checkbox, Select } from 'antd';
import { useState } from 'react';
import type { OpinionView, RevealedView, SolicitationView } from '../../../src/api/participation/views.ts';
import { useRefresh } from '../access-requests/case/use-case.ts';
import { useDesk } from '../session/session.ts';
import { Card } from '../shared/card.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { clockTime } from '../shared/today.ts';
import { useChange } from '../shared/use-change.ts';
import { useOpinions } from './use-participation.ts';
import { LookDialog } from './visitor-card.tsx';

type Props = { readonly view: SolicitationView; readonly path: string };

/** The opinions handed in, to be sorted into groups or set aside; their authors masked. */
export function OpinionsCard({ view, path }: Props) {
  const opinions = useOpinions(view.id);
  return (
    <Card
      title={`收到的意见（${view.opinions}条）`}
      id="opinions"
      extra={
        view.opinions > 0 && (
          <a href={`/api/v1${path}/opinions.csv`} download>
            导出CSV（不含个人信息）
          </a>
        )
      }
    >
      <Loaded query={opinions}>{(list) => <Opinions view={view} path={path} list={list} />}</Loaded>
    </Card>
  );
}

function Opinions({ view, path, list }: Props & { readonly list: readonly OpinionView[] }) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  if (list.length === 0) return <p className="muted">还没有收到意见。</p>;
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((it) => it !== id) : [...chosen, id]);
  return (
    <>
      {view.mayAnalyse && <Tools view={view} path={path} chosen={chosen} onDone={() => setChosen([])} />}
      <table className="grid grid-cases">
        <thead>
          <tr>
            <th scope="col">意见</th>
            <th scope="col">归类</th>
            <th scope="col">提交人</th>
          </tr>
        </thead>
        <tbody>
          {list.map((it) => (
            <OpinionRow
              key={it.id}
              opinion={it}
              view={view}
              path={path}
              chosen={chosen.includes(it.id)}
              onToggle={() => toggle(it.id)}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

type RowProps = Props & {
  readonly opinion: OpinionView;
  readonly chosen: boolean;
  readonly onToggle: () => void;
};

function OpinionRow({ opinion, view, path, chosen, onToggle }: RowProps) {
  const { may } = useDesk();
  const [asking, setAsking] = useState(false);
  const [clear, setClear] = useState<RevealedView | null>(null);
  const group = view.results.groups.find((it) => it.id === opinion.groupId);
  return (
    <tr>
      <td data-label="意见">
        {view.mayAnalyse ? (
          <Checkbox checked={chosen} onChange={onToggle}>
            {opinion.number}
          </Checkbox>
        ) : (
          opinion.number
        )}
        <span className="long-text">{clear?.text ?? opinion.text}</span>
        <span className="second-line">{clockTime(opinion.handedInAt, true)}提交</span>
        {may('personal-data:view') &&
          opinion.files.map((file) => (
            <a key={file.id} href={`/api/v1${path}/opinion-files/${file.id}`} download>
              附件：{file.name}（留痕）
            </a>
          ))}
      </td>
      <td data-label="归类">
        {group?.title ?? opinion.stateLabel}
        {opinion.setAsideReason && <span className="second-line">{opinion.setAsideReason}</span>}
      </td>
      <td data-label="提交人">
        {clear ? `${clear.name} ${clear.contact}` : opinion.from}
        {opinion.hasPerson && !clear && may('personal-data:view') && (
          <Button
            className="plain-link"
            type="link"
            aria-label={`查看${opinion.number}的提交人（留痕）`}
            onClick={() => setAsking(true)}
          >
            查看（留痕）
          </Button>
        )}
        {asking && (
          <LookDialog
            path={`${path}/opinions/${opinion.id}/person`}
            onClose={() => setAsking(false)}
            onRevealed={(revealed) => {
              setClear(revealed);
              setAsking(false);
            }}
          />
        )}
      </td>
    </tr>
  );
}

type ToolsProps = Props & { readonly chosen: readonly string[]; readonly onDone: () => void };

const SET_ASIDE = '重复、与征集事项无关或者没有实质内容';

function Tools({ view, path, chosen, onDone }: ToolsProps) {
  const refresh = useRefresh();
  const { message } = App.useApp();
  const [groupId, setGroupId] = useState<string | undefined>();
  const settle = useChange<object, { settled: number }>(
    (body) => ({ path: `${path}/opinions/settlement`, body }),
    async ({ settled }) => {
      onDone();
      void message.success(`已经整理${settled}条意见`);
      await refresh();
    },
  );
  const send = (to: object) => settle.mutate({ ...to, opinionIds: chosen });
  const none = chosen.length === 0;
  return (
    <>
      <ProblemAlert error={settle.error} />
      <div className="opinion-tools">
        <span>已选{chosen.length}条</span>
        <Select
          className="group-choice"
          aria-label="归入"
          placeholder="归入……"
          value={groupId}
          onChange={setGroupId}
          options={view.results.groups.map((it) => ({ value: it.id, label: it.title }))}
        />
        <Button disabled={none || groupId === undefined} onClick={() => send({ to: 'group', groupId })}>
          归类
        </Button>
        <Button disabled={none} onClick={() => send({ to: 'set-aside', reason: SET_ASIDE })}>
          不计入
        </Button>
        <Button disabled={none} onClick={() => send({ to: 'new' })}>
          取消归类
        </Button>
      </div>
    </>
  );
}
