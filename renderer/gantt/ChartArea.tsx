import type { KeyboardEvent, Ref } from 'react';
import type { ChartProps } from './chartProps';
import { HoverTip } from './HoverTip';
import type { Hover } from './pointerGestures';
import type { Signal } from './signal';

interface ChartAreaProps extends Pick<ChartProps, 'view' | 'span' | 'words'> {
  readonly canvasRef: Ref<HTMLCanvasElement>;
  /** Nothing of the plan lies in the days in view. */
  readonly empty: boolean;
  readonly hover: Signal<Hover | null>;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** The chart itself: a canvas that the pointer works on. Everything in it stands in the outline too, in words. */
export function ChartArea(props: ChartAreaProps) {
  const { view, span, words } = props;
  return (
    <div
      className="chart-area ring-inside"
      role="application"
      aria-label={words.chart}
      aria-description={words.chartHelp}
      tabIndex={0}
      onKeyDown={props.onKey}
    >
      <canvas ref={props.canvasRef} aria-hidden="true" />
      {props.empty && (
        <div className="chart-empty">
          <span>{words.nothingHere}</span>
          <button type="button" className="button" onClick={() => view.fitDays(span.from, span.to)}>
            {words.fit}
          </button>
        </div>
      )}
      <HoverTip hover={props.hover} words={words} view={view} />
    </div>
  );
}
