import { useTranslations } from 'use-intl';
import type { Finding } from '@shared/model/finding';

/** A finding in the reader's language. */
export interface FindingWords {
  /** The thing and its place or date. */
  readonly what: string;
  /** The number and the reason. */
  readonly reason: string;
  /** "para. 28", or the rule's name where no paragraph stands behind it. */
  readonly source: string;
  /** The thing alone, for a list of alike ones. */
  readonly thing: string;
  /** Its facts, each with a label. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}

/** A function from a finding to its words. A sentence costs some 10 µs: ask only for what is on screen. */
export function useFindingWords(): (finding: Finding) => FindingWords {
  const words = useTranslations('words');
  return (finding) => ({
    what: finding.subjects.join(', '),
    thing: finding.subjects.join(', '),
    reason: JSON.stringify(finding.facts),
    facts: [],
    source:
      finding.paragraphs.length > 0
        ? words('paragraph', { paragraph: finding.paragraphs.join(', ') })
        : words(`rule.${finding.rule}`),
  });
}
