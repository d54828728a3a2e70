/** How far a fault came, over all runs. */
export interface Result {
  readonly name: string;
  readonly what: string;
  readonly tried: number;
  readonly through: number;
  readonly isDone: boolean;
  /** Why this machine could not do it. */
  readonly cannot?: string;
}

const head = `# What was broken, and what came through

Written by \`npm run test:faults\`; \`--only WORD\` runs the faults with that word in their name, \`--tries N\` fewer tries,
\`--fresh\` begins again. A bounded part runs in \`npm test\`.

| what is broken | what must hold | tried | came through |
| -------------- | -------------- | ----: | -----------: |
`;

/** The table of RESULTS.md. */
export function resultsTable(results: ReadonlyMap<string, Result>): string {
  const rows = [...results.values()].map(({ name, what, tried, through, cannot }) => {
    const numbers = cannot === undefined ? `${tried} | ${through}` : `0 | ${cannot}`;
    return `| ${name} | ${what} | ${numbers} |\n`;
  });
  return head + rows.join('');
}
