import { useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { PrintPage } from '@shared/ipc/contract';
import type { Plan } from '@shared/model/plan';
import { type Palette, paperPalette } from '@shared/gantt/palette';
import { readPalette } from '@renderer/gantt/palette';
import { GanttPages } from './GanttPages';
import { MonthPages } from './MonthPages';
import { contentSize } from './paper';
import { SectionPages } from './SectionPages';
import { usePaper } from './usePaper';
import type { PrintWhat } from './usePrintable';
import type { ViewWords } from './words';
import './print.css';

interface PrintPagesProps {
  readonly plan: Plan;
  readonly what: PrintWhat;
  readonly page: PrintPage;
  readonly mono: boolean;
  readonly words: ViewWords;
}

/** What prints: unseen on screen, and the only thing that paper shows while it is there. */
export function PrintPages({ plan, what, page, mono, words }: PrintPagesProps) {
  usePaper(plan, page);
  const paper = useRef<HTMLDivElement>(null);
  const [colored, setColored] = useState<Palette>(paperPalette);
  // The colours of paper are those of its own element, and only without the black of .mono.
  useLayoutEffect(() => {
    if (!mono) setColored(readPalette(paper.current!));
  }, [mono]);
  const palette = mono ? paperPalette : colored;
  const size = contentSize(page);
  return createPortal(
    <div ref={paper} className={mono ? 'paper mono' : 'paper'} lang={document.documentElement.lang}>
      {what.kind === 'gantt' && (
        <GanttPages
          plan={plan}
          words={words}
          palette={palette}
          size={size}
          allOpen={what.allOpen}
        />
      )}
      {what.kind === 'months' && (
        <MonthPages plan={plan} months={what.months} words={words.month} height={size.height} />
      )}
      {what.kind === 'schedule' &&
        what.sections.map((section, i) => (
          <SectionPages
            key={section.id}
            plan={plan}
            section={section}
            words={words}
            palette={palette}
            width={size.width}
            whole={what.isWhole && i === what.sections.length - 1 ? what.sections : null}
          />
        ))}
    </div>,
    document.body,
  );
}
