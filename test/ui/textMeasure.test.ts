import { expect, it } from 'vitest';
import { textMeasure } from '@renderer/gantt/textMeasure';
import '@renderer/ui/tokens.css';
import '@renderer/ui/base.css';

it('measures figures as wide as they are painted', () => {
  const canvas = document.createElement('canvas');
  document.body.append(canvas);
  const context = canvas.getContext('2d')!;
  context.font = '600 11px Inter, sans-serif';
  const painted = context.measureText('11–11 Nov 2011').width;
  canvas.remove();
  expect(textMeasure('Inter, sans-serif')('11–11 Nov 2011', 11, 600)).toBe(painted);
});
