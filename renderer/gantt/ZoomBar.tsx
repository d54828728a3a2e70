import { useSyncExternalStore } from 'react';
import type { Overview } from '@shared/gantt/overview';
import { pxPerWeekOfSlider, sliderOf, type ZoomLevel, zoomLevelOf } from '@shared/gantt/timeScale';
import type { Day } from '@shared/model/time';
import type { ChartView } from './chartView';
import { OverviewStrip } from './OverviewStrip';
import './zoomBar.css';

/** The words of the zoom bar. */
export interface ZoomWords {
  readonly label: string;
  readonly level: (level: ZoomLevel) => string;
  readonly in: string;
  readonly out: string;
  readonly fit: string;
  readonly fitHelp: string;
  readonly overview: string;
  readonly overviewValue: (first: Day, last: Day) => string;
}

interface ZoomBarProps {
  readonly view: ChartView;
  readonly overview: Overview;
  readonly today: Day;
  readonly words: ZoomWords;
}

/** Slider steps over the whole range of scales. */
const STEPS = 200;

/** The bar below the chart: level, zoom, fit, and the whole plan with a frame around the days in view. */
export function ZoomBar({ view, overview, today, words }: ZoomBarProps) {
  // Not the scale: a pan leaves all of this as it is.
  const pxPerWeek = useSyncExternalStore(view.subscribe, () => view.scale().pxPerWeek);
  const level = words.level(zoomLevelOf({ pxPerWeek }));
  return (
    <div className="zoom-bar" role="group" aria-label={words.label}>
      <span className="zoom-level" aria-live="polite">
        {level}
      </span>
      <button
        type="button"
        className="button quiet icon zoom-step"
        aria-label={words.out}
        onClick={() => view.zoomBy(0.8)}
      >
        <Sign />
      </button>
      <span className="zoom-slider-box">
        <input
          type="range"
          className="zoom-slider"
          aria-label={words.label}
          aria-valuetext={level}
          min={0}
          max={STEPS}
          value={Math.round(sliderOf({ pxPerWeek }) * STEPS)}
          onChange={(event) => view.zoomTo(pxPerWeekOfSlider(Number(event.target.value) / STEPS))}
        />
      </span>
      <button
        type="button"
        className="button quiet icon zoom-step"
        aria-label={words.in}
        onClick={() => view.zoomBy(1.25)}
      >
        <Sign plus />
      </button>
      <button
        type="button"
        className="button quiet zoom-fit"
        title={words.fitHelp}
        onClick={() => view.fitDays(overview.from, overview.to)}
      >
        {words.fit}
      </button>
      <OverviewStrip view={view} overview={overview} today={today} words={words} />
    </div>
  );
}

function Sign({ plus = false }: { readonly plus?: boolean }) {
  return (
    <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      <path
        d={plus ? 'M1 5H9M5 1V9' : 'M1 5H9'}
        stroke="currentColor"
        strokeWidth="1.4"
        fill="none"
      />
    </svg>
  );
}
