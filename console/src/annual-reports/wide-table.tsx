import type { ReactNode } from 'react';

/** A table that may be wider than a narrow screen: it scrolls within itself, by keyboard too. */
export const WideTable = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse must be able to scroll it
  <section className="wide-table" aria-label={label} tabIndex={0}>
    {children}
  </section>
);
