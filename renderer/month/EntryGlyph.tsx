import { glyphOfLook } from '@shared/gantt/glyphs';
import { KindGlyph } from '@renderer/ui/Glyph';
import type { MonthEntry } from './monthEntries';

/** The glyph of an entry: on a filled bar in the colour of its words, else in its own; what is due is hollow until it
 *  is done. */
export function EntryGlyph({ entry }: { readonly entry: MonthEntry }) {
  const { look, shape, state } = entry;
  if (shape === 'bar' && (state === 'confirmed' || state === 'held')) {
    return (
      <svg width={10} height={10} viewBox="0 0 12 12" overflow="visible" aria-hidden="true">
        {glyphOfLook[look].map((path, i) => (
          <path
            key={i}
            d={path.d}
            fillRule="evenodd"
            fill={path.paint === 'fill' ? 'currentColor' : 'none'}
            {...(path.paint === 'stroke' ? { stroke: 'currentColor', strokeWidth: 1.4 } : {})}
            {...(path.dash ? { strokeDasharray: path.dash.join(' ') } : {})}
          />
        ))}
      </svg>
    );
  }
  return <KindGlyph look={look} variant={variantOf(entry)} held={state === 'done'} size={10} />;
}

/** Which form of its kind's glyph an entry has. */
export function variantOf({ state, late, shape }: MonthEntry) {
  if (shape === 'bar' || state === 'done') return 'filled' as const;
  if (state === 'cancelled') return 'struck' as const;
  return late ? ('missed' as const) : ('hollow' as const);
}
