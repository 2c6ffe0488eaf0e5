import { APPLY_WORDS } from '../i18n/apply-words.data.ts';
import { useWords } from '../i18n/language.ts';

/** Where the applicant stands on the way through the form, 1 to 3. */
export function ApplySteps({ current }: { current: 1 | 2 | 3 }) {
  const words = useWords(APPLY_WORDS);
  return (
    <ol className="apply-steps" aria-label={words.stepsLabel}>
      {words.steps.map((step, index) => (
        <li
          key={step}
          className={index + 1 < current ? 'done' : ''}
          {...(index + 1 === current && { 'aria-current': 'step' as const })}
        >
          <span className="step-number">{index + 1}</span>
          {step}
        </li>
      ))}
    </ol>
  );
}
