import type { KeyboardEvent, MouseEvent } from 'react';
import { useTranslations } from 'use-intl';
import { coloredLooks } from '@shared/gantt/look';
import { KindGlyph } from '@renderer/ui/Glyph';
import { showAllLooks, toggleLook, useTimeline } from '@renderer/state/timelineStore';

/** The legend, which is the filter: each kind is a switch; Alt and a click shows it alone. */
export function LegendStrip() {
  const t = useTranslations();
  const shown = useTimeline((s) => s.legend || s.hidden.size > 0);
  const hidden = useTimeline((s) => s.hidden);
  if (!shown) return null;
  return (
    <div className="legend-strip" role="group" aria-label={t('timeline.legend.title')}>
      {coloredLooks.map((look) => (
        <button
          key={look}
          type="button"
          className="legend-switch"
          aria-pressed={!hidden.has(look)}
          title={t('timeline.legend.help')}
          onClick={(event: MouseEvent) => toggleLook(look, event.altKey, coloredLooks)}
          onKeyDown={(event: KeyboardEvent) => {
            if (!event.altKey || (event.key !== 'Enter' && event.key !== ' ')) return;
            event.preventDefault();
            toggleLook(look, true, coloredLooks);
          }}
        >
          <KindGlyph look={look} />
          {t(`words.legend.${look}`)}
        </button>
      ))}
      {hidden.size > 0 && (
        <button type="button" className="button link" onClick={showAllLooks}>
          {t('timeline.legend.all')}
        </button>
      )}
    </div>
  );
}
