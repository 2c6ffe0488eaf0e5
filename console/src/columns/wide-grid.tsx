import type { ReactNode } from 'react';

/** A table of many columns: on a narrow screen it keeps its width and scrolls within itself, by keyboard too. */
export const WideGrid = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse must be able to scroll it
  <section className="wide-grid" aria-label={label} tabIndex={0}>
    <table className="grid">{children}</table>
  </section>
);
