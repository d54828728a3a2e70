import { useTranslations } from 'use-intl';
import type { BarState, Shape } from '@shared/gantt/shape';
import { coloredLooks } from '@shared/gantt/look';
import type { Palette } from '@shared/gantt/palette';
import { svgPicture } from '@shared/gantt/svg';
import { KindGlyph } from '@renderer/ui/Glyph';

const states: readonly (BarState & ('held' | 'confirmed' | 'tentative' | 'cancelled'))[] = [
  'held',
  'confirmed',
  'tentative',
  'cancelled',
];

interface LegendProps {
  readonly palette: Palette;
  /** The page has lines that can be closed. */
  readonly withClosed?: boolean;
}

/** Every sign that a page may hold, with its word. */
export function Legend({ palette, withClosed = false }: LegendProps) {
  const t = useTranslations();
  return (
    <p className="paper-legend">
      {coloredLooks.map((look) => (
        <span key={look}>
          <KindGlyph look={look} />
          {t(`words.legend.${look}`)}
        </span>
      ))}
      {states.map((state) => (
        <span key={state}>
          <Swatch palette={palette} shapes={[bar(state)]} width={28} />
          {t(`words.state.${state}`)}
        </span>
      ))}
      <span>
        <KindGlyph look="deadline" variant="hollow" />
        {t('print.notDone')}
      </span>
      <span>
        <Swatch palette={palette} shapes={windowSample} width={38} />
        {t('print.window')}
      </span>
      {withClosed && (
        <span>
          <span className="paper-inside" aria-hidden="true">
            2
          </span>
          <span className="paper-inside heavy" aria-hidden="true">
            2
          </span>
          {t('print.inside')}
        </span>
      )}
    </p>
  );
}

function bar(state: BarState): Shape {
  return { kind: 'bar', x: 3, y: 1, w: 22, h: 10, radius: 2, look: 'session', state };
}

const windowSample: readonly Shape[] = [
  { kind: 'rect', x: 0, y: 0, w: 26, h: 12, color: 'window' },
  { kind: 'rect', x: 0, y: 0, w: 1, h: 12, color: 'window-edge' },
  { kind: 'rect', x: 28, y: 0, w: 3, h: 12, color: 'window' },
  { kind: 'rect', x: 33, y: 0, w: 2, h: 12, color: 'window' },
  { kind: 'rect', x: 37, y: 0, w: 1, h: 12, color: 'window' },
];

function Swatch(props: {
  readonly palette: Palette;
  readonly shapes: readonly Shape[];
  readonly width: number;
}) {
  const picture = svgPicture(props.shapes, { width: props.width, height: 12 }, props.palette);
  return <span className="paper-swatch" dangerouslySetInnerHTML={{ __html: picture }} />;
}
