const STAGES = ['收到', '办理', '审核', '答复', '办结'] as const;

type StageBarProps = { stage: 1 | 2 | 3 | 4 | 5; ended: boolean; statusLabel: string };

type StageName = (typeof STAGES)[number];
type StageItemProps = { name: StageName; state: 'done' | 'current' | 'ahead'; statusLabel: string };

const WORDS = { done: '已完成', ahead: '未开始' } as const;

const StageItem = ({ name, state, statusLabel }: StageItemProps) => (
  <li className={state} {...(state === 'current' && { 'aria-current': 'step' as const })}>
    <span className="stage-name">{name}</span>
    <span className="stage-word">{state === 'current' ? statusLabel : WORDS[state]}</span>
  </li>
);

function stateOf(place: number, { stage, ended }: StageBarProps): StageItemProps['state'] {
  if (ended || place < stage) return 'done';
  return place === stage ? 'current' : 'ahead';
}

/** The five stages of a case; words say what colours show. */
export const StageBar = (props: StageBarProps) => (
  <ol className="stages" aria-label="办理阶段">
    {STAGES.map((name, index) => (
      <StageItem key={name} name={name} state={stateOf(index + 1, props)} statusLabel={props.statusLabel} />
    ))}
  </ol>
);
