import type { ReactNode } from 'react';

/** A line of facts: the label in its column, the value beside it. Belongs into a `<dl className="facts">`. */
export function Fact({
  label,
  children,
  end,
}: {
  readonly label: string;
  readonly children: ReactNode;
  /** At the right end, a check mark for instance. */
  readonly end?: ReactNode;
}) {
  return (
    <div className="fact">
      <dt>{label}</dt>
      <dd>
        <span className="fact-value">{children}</span>
        {end !== undefined && <span className="fact-end">{end}</span>}
      </dd>
    </div>
  );
}

/** A part of the inspector under its heading, with a remark at the heading's right end. */
export function Section({
  title,
  remark,
  children,
}: {
  readonly title: string;
  readonly remark?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className="inspector-section" aria-label={title}>
      <header className="section-head">
        <h3>{title}</h3>
        {remark !== undefined && <span className="third">{remark}</span>}
      </header>
      {children}
    </section>
  );
}
