import type { EventKind, EventState } from '../model/event';

/** How a kind is drawn: eight looks, the band of a phase, and the thin line of an application window. */
export type Look =
  | 'session'
  | 'round'
  | 'meeting'
  | 'hearing'
  | 'document'
  | 'deadline'
  | 'conference'
  | 'reference'
  | 'phase'
  | 'application';

const lookOfKind: Readonly<Record<EventKind, Look>> = {
  phase: 'phase',
  'application-window': 'application',
  'thematic-session': 'session',
  'negotiation-round': 'round',
  hearing: 'hearing',
  'preparatory-meeting': 'meeting',
  consultation: 'reference',
  'regional-consultation': 'reference',
  'civil-society-consultation': 'reference',
  'global-process': 'reference',
  conference: 'conference',
  part: 'meeting',
  'own-meeting': 'meeting',
  travel: 'meeting',
  leave: 'meeting',
  deadline: 'deadline',
  document: 'document',
  adoption: 'deadline',
  appointment: 'deadline',
  milestone: 'deadline',
};

/** The look of a kind. */
export function lookOf(kind: EventKind): Look {
  return lookOfKind[kind];
}

/** Name of a colour; the painters map it. Equal to the custom property of the same name without its dashes. */
export type ColorToken =
  | 'background'
  | 'panel'
  | 'group-row'
  | 'line'
  | 'line-strong'
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'accent'
  | 'on-accent'
  | 'selected-row'
  | 'error'
  | 'warning'
  | 'window'
  | 'window-edge'
  | 'weekend-month'
  | 'weekend-week'
  | 'outside-phase'
  | `kind-${ColoredLook}`
  | `kind-${ColoredLook}-held`
  | `on-kind-${ColoredLook}`
  | `on-kind-${ColoredLook}-held`;

/** A look with a colour of its own. */
export type ColoredLook = Exclude<Look, 'phase' | 'application'>;

/** In the order of legends. */
export const coloredLooks: readonly ColoredLook[] = [
  'session',
  'round',
  'meeting',
  'hearing',
  'document',
  'deadline',
  'conference',
  'reference',
];

/** Every colour token, for painters that read them at once. */
export const colorTokens: readonly ColorToken[] = [
  'background',
  'panel',
  'group-row',
  'line',
  'line-strong',
  'ink',
  'ink-2',
  'ink-3',
  'accent',
  'on-accent',
  'selected-row',
  'error',
  'warning',
  'window',
  'window-edge',
  'weekend-month',
  'weekend-week',
  'outside-phase',
  ...coloredLooks.flatMap(
    (look) =>
      [
        `kind-${look}`,
        `kind-${look}-held`,
        `on-kind-${look}`,
        `on-kind-${look}-held`,
      ] satisfies ColorToken[],
  ),
];

/** The colour of a look, of what is held or done where `held`; bands and lines are ink. */
export function colorOf(look: Look, held = false): ColorToken {
  if (look === 'phase' || look === 'application') return 'ink-2';
  return held ? `kind-${look}-held` : `kind-${look}`;
}

/** True for the states in which a thing lies behind us. */
export function isOver(state: EventState): boolean {
  return state === 'held' || state === 'done';
}
