import source from '../../node_modules/axe-core/axe.min.js?url';

interface Axe {
  readonly run: (
    root: Element,
    options: object,
  ) => Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
    }[];
  }>;
}

/** What axe has against a part of the page, as "rule: element"; empty where nothing. WCAG 2.2 AA. */
export async function axeViolations(root: Element): Promise<readonly string[]> {
  const axe = await loaded();
  const { violations } = await axe.run(root, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.flatMap((v) =>
    v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 200)} ${n.failureSummary ?? ''}`),
  );
}

async function loaded(): Promise<Axe> {
  const holder = window as unknown as { axe?: Axe };
  if (!holder.axe) {
    await new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = source;
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
  }
  return holder.axe!;
}
