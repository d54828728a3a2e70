import { useTranslations } from 'use-intl';
import { findingsOf } from '@shared/gantt/marks';
import { actions, useApp } from '@renderer/state/planStore';
import { isWaived } from '@renderer/state/findingsState';
import { MarkGlyph } from '@renderer/ui/Glyph';
import { useFindingWords } from '../findings/useFindingWords';
import { Section } from './Fact';

const shownAtMost = 6;

/** What does not fit about one thing, given as findingsOf wants it, a line each; a click chooses it in the findings panel. */
export function FindingsShort({ subject }: { readonly subject: string }) {
  const t = useTranslations('inspector');
  const words = useTranslations('words');
  const bySubject = useApp((s) => s.findings.bySubject);
  const findings = findingsOf(subject, bySubject);
  const wordsOf = useFindingWords();
  if (findings.length === 0) return null;
  return (
    <Section title={t('findings')}>
      <ul className="short-findings">
        {findings.slice(0, shownAtMost).map((finding) => {
          const mark = isWaived(finding) ? 'waived' : finding.gravity;
          const { short, reason, source } = wordsOf(finding);
          const isPair = finding.subjects.filter((s) => s.startsWith('event:')).length > 1;
          const isOfMember = finding.facts.member !== undefined && !subject.includes('|');
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
                    {isPair || isOfMember ? `${short}; ${source}` : source}
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
