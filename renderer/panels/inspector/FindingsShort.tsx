import { useTranslations } from 'use-intl';
import type { Subject } from '@shared/model/finding';
import { actions, useApp } from '@renderer/state/planStore';
import { isWaived } from '@renderer/state/findingsState';
import { MarkGlyph } from '@renderer/ui/Glyph';
import { useFindingWords } from '../findings/useFindingWords';
import { Section } from './Fact';

const shownAtMost = 6;

/** What does not fit about one thing, a line each; a click chooses it in the findings panel. */
export function FindingsShort({ subject }: { readonly subject: Subject }) {
  const t = useTranslations('inspector');
  const words = useTranslations('words');
  const findings = useApp((s) => s.findings.bySubject.get(subject));
  const wordsOf = useFindingWords();
  if (!findings || findings.length === 0) return null;
  return (
    <Section title={t('findings')}>
      <ul className="short-findings">
        {findings.slice(0, shownAtMost).map((finding) => {
          const mark = isWaived(finding) ? 'waived' : finding.gravity;
          const { short, reason, source } = wordsOf(finding);
          const isPair = finding.subjects.filter((s) => s.startsWith('event:')).length > 1;
          return (
            <li key={finding.key}>
              <button
                type="button"
                className="short-finding"
                onClick={() => {
                  actions.chooseFinding(finding.key);
                  actions.setSidePanel('findings');
                }}
              >
                <MarkGlyph mark={mark} label={words(`gravity.${mark}`)} />
                <span>
                  {reason}
                  <span className="third short-reason">
                    {isPair ? `${short}; ${source}` : source}
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {findings.length > shownAtMost && (
        <p className="third">{t('moreFindings', { count: findings.length - shownAtMost })}</p>
      )}
    </Section>
  );
}
