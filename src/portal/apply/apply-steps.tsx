const STEPS = ['填写申请表', '核对内容', '提交成功'] as const;

/** Where the applicant stands on the way through the form, 1 to 3. */
export const ApplySteps = ({ current }: { current: 1 | 2 | 3 }) => (
  <ol className="apply-steps" aria-label="申请步骤">
    {STEPS.map((step, index) => (
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
