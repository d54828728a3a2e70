import {
  colorOfMark,
  type Glyph,
  glyphOfLook,
  glyphOfMark,
  hollowGlyph,
  type Mark,
  struckGlyph,
} from '@shared/gantt/glyphs';
import { colorOf, type ColorToken, type Look } from '@shared/gantt/look';

interface GlyphSvgProps {
  readonly glyph: Glyph;
  /** Token of its colour. */
  readonly color: ColorToken;
  /** CSS pixels; 12 unless told. */
  readonly size?: number;
  /** What it says; without it the glyph is ornament. */
  readonly label?: string;
}

/** Any glyph in a square, in a colour of the look. */
export function GlyphSvg({ glyph, color, size = 12, label }: GlyphSvgProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 12 12"
      overflow="visible"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {glyph.map((path, i) => {
        const paint = path.ground ? 'var(--background)' : `var(--${color})`;
        return path.paint === 'fill' ? (
          <path key={i} d={path.d} fill={paint} fillRule="evenodd" />
        ) : (
          <path
            key={i}
            d={path.d}
            fill="none"
            stroke={paint}
            strokeWidth={path.width ?? 1.4}
            {...(path.dash ? { strokeDasharray: path.dash.join(' ') } : {})}
          />
        );
      })}
    </svg>
  );
}

interface KindGlyphProps {
  readonly look: Look;
  /** Documents and deadlines only: filled (done, or as a sign of the kind), hollow (open), missed, struck (waived). */
  readonly variant?: 'filled' | 'hollow' | 'missed' | 'struck';
  readonly held?: boolean;
  readonly size?: number;
  readonly label?: string;
}

/** The glyph of a kind of event. */
export function KindGlyph({ look, variant = 'filled', held = false, size, label }: KindGlyphProps) {
  const glyph = glyphOf(look, variant);
  const color =
    variant === 'missed' ? 'error' : variant === 'struck' ? 'ink-2' : colorOf(look, held);
  return (
    <GlyphSvg
      glyph={glyph}
      color={color}
      {...(size === undefined ? {} : { size })}
      {...(label === undefined ? {} : { label })}
    />
  );
}

/** The mark of a finding: its shape says its gravity. */
export function MarkGlyph({
  mark,
  label,
  size,
}: {
  readonly mark: Mark;
  readonly label?: string;
  readonly size?: number;
}) {
  return (
    <GlyphSvg
      glyph={glyphOfMark[mark]}
      color={colorOfMark[mark]}
      {...(size === undefined ? {} : { size })}
      {...(label === undefined ? {} : { label })}
    />
  );
}

function glyphOf(look: Look, variant: NonNullable<KindGlyphProps['variant']>): Glyph {
  if (variant === 'filled' || (look !== 'document' && look !== 'deadline')) {
    return glyphOfLook[look];
  }
  return variant === 'struck' ? struckGlyph[look] : hollowGlyph[look];
}
