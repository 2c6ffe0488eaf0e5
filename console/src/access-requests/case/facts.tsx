import type { ReactNode } from 'react';

/** One line of a list of facts; a `wide` one takes the whole width. */
export type Fact = { readonly label: string; readonly value: ReactNode; readonly wide?: boolean };

/** Labels and values, two pairs in a row. */
export const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl className="facts">
    {facts.map(({ label, value, wide }) => (
      <div key={label} className={wide ? 'span' : undefined}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
