import { type ReactNode, useId } from 'react';

type CardProps = {
  readonly title: string;
  /** The address within the page, for its list of sections. */
  readonly id?: string;
  readonly extra?: ReactNode;
  readonly children: ReactNode;
};

/** A white card with a heading; a section of the page to whoever reads it by its headings. */
export function Card({ title, id, extra, children }: CardProps) {
  const heading = useId();
  return (
    <section className="card" id={id} aria-labelledby={heading}>
      <div className="card-head">
        <h2 id={heading}>{title}</h2>
        {extra}
      </div>
      {children}
    </section>
  );
}
