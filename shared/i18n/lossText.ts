import type { Loss } from '../model/decode';
import type { Refusal } from '../model/result';
import type { Language } from '../model/text';
import { translator, type Translate } from '.';

/** One sentence about what was not taken from a plan file as it stood: where, what was expected, what was done. */
export function lossText(loss: Loss, language: Language): string {
  const t = translator(language);
  const place =
    loss.line === null
      ? loss.path
      : `${loss.path} (${t('formats.at', { line: String(loss.line), column: String(loss.column ?? 1) })})`;
  return t(`formats.loss.${loss.problem}`, {
    where: place,
    found: loss.found,
    expected: expectedText(loss, t),
    repair: t(`formats.repair.${loss.repair}`),
  });
}

/** The sentence of a refusal of shared/formats, null where the code is none of theirs. */
export function formatRefusalText(refusal: Refusal, language: Language): string | null {
  const key = `formats.refusal.${refusal.code}`;
  const t = translator(language) as unknown as LooseTranslate;
  return t.has(key) ? t(key, refusal.facts) : null;
}

// Not an intersection with Translate: comparing a string with every key costs the compiler 100 s.
interface LooseTranslate {
  (key: string, values?: Refusal['facts']): string;
  has(key: string): boolean;
}

function expectedText(loss: Loss, t: Translate): string {
  if (loss.expected === null) return '';
  return t(`formats.expected.${loss.expected}`, { choices: loss.choices.join(', ') });
}
