import type { RuleLimits } from '../rules/ruleLimits';
import type { Translate } from '.';

/** What the settings keep from being said, a sentence each for rules that are off and rules that are softened; none in a
 *  plan in which every rule speaks as it can. */
export function ruleLimitWords({ off, softened }: RuleLimits, t: Translate): readonly string[] {
  const sentences: string[] = [];
  if (off.length > 0) {
    const names = off.map((rule) => t(`words.rule.${rule}`)).join(', ');
    sentences.push(t('people.rulesOff', { count: off.length, names }));
  }
  if (softened.length > 0) {
    const names = softened
      .map(({ rule, atMost }) =>
        t('people.ruleAtMost', {
          rule: t(`words.rule.${rule}`),
          gravity: t(`words.gravity.${atMost}`),
        }),
      )
      .join(', ');
    sentences.push(t('people.rulesSoftened', { count: softened.length, names }));
  }
  return sentences;
}
