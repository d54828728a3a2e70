/** What was recovered, what differs, earlier states, and how the data are. */
export const safety = {
  refused: {
    title: 'Changes that could not be made',
    what: 'Another window saved this plan first. On that newer plan these changes of this window are not possible:',
    keepWhat:
      'Your version, with these changes in it, can be kept as a plan of its own in the list. The plan that is open stays as the other window saved it.',
    keep: 'Keep my version as a plan of its own',
    letGo: 'Let them go',
  },
} as const;
