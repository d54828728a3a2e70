import type { ReactElement } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components';

interface TipProps {
  readonly text: string;
  /** A react-aria button. */
  readonly children: ReactElement;
}

/** Words beside a button on hover and focus. They add to its name and never replace it. */
export function Tip({ text, children }: TipProps) {
  return (
    <TooltipTrigger delay={400} closeDelay={0}>
      {children}
      <Tooltip className="tooltip" offset={6}>
        {text}
      </Tooltip>
    </TooltipTrigger>
  );
}
