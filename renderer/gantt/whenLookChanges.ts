/** Calls when colours, fonts or the direction of time may be others: the theme of the system or of the user, forced
 *  colours, a font that has loaded, another language. Returns how to stop. */
export function whenLookChanges(changed: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
    window.matchMedia(query),
  );
  for (const query of queries) query.addEventListener('change', changed);
  document.fonts.addEventListener('loadingdone', changed);
  const themed = new MutationObserver(changed);
  themed.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-theme', 'dir'],
  });
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
    document.fonts.removeEventListener('loadingdone', changed);
    themed.disconnect();
  };
}
