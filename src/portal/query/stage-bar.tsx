import { CASE_WORDS } from '../i18n/case-words.data.ts';
import { useWords } from '../i18n/language.ts';
import { OfficialText } from '../i18n/official-text.tsx';

type StageBarProps = { stage: 1 | 2 | 3 | 4 | 5; ended: boolean; statusLabel: string };

type StageItemProps = { name: string; state: 'done' | 'current' | 'ahead'; statusLabel: string };

function StageItem({ name, state, statusLabel }: StageItemProps) {
  const words = useWords(CASE_WORDS);
  return (
    <li className={state} {...(state === 'current' && { 'aria-current': 'step' as const })}>
      <span className="stage-name">{name}</span>
      <span className="stage-word">
        {state === 'current' ? <OfficialText>{statusLabel}</OfficialText> : words[state]}
      </span>
    </li>
  );
}

function stateOf(place: number, { stage, ended }: StageBarProps): StageItemProps['state'] {
  if (ended || place < stage) return 'done';
  return place === stage ? 'current' : 'ahead';
}

/** The five stages of a case; words say what colours show. */
export function StageBar(props: StageBarProps) {
  const words = useWords(CASE_WORDS);
  return (
    <ol className="stages" aria-label={words.stagesLabel}>
      {words.stages.map((name, index) => (
        <StageItem key={name} name={name} state={stateOf(index + 1, props)} statusLabel={props.statusLabel} />
      ))}
    </ol>
  );
}
