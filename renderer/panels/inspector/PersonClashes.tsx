import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Person } from '@shared/model/plan';
import { isWaived } from '@renderer/state/findingsState';
import { actions, useApp } from '@renderer/state/planStore';
import { MarkGlyph } from '@renderer/ui/Glyph';
import { filteredFindings, noFilter } from '../findings/findingFilter';
import { useFindingWords } from '../findings/useFindingWords';
import { wantPerson } from '../findings/wantedPerson';
import { Section } from './Fact';
import { usePanel } from './panel';
import { clashesOf } from './clashesOf';

/** What a person cannot do at once, a line each, and the way to everything else about what they attend. */
export function PersonClashes({ person }: { readonly person: Person }) {
  const t = useTranslations('people');
  const words = useTranslations('words');
  const { plan } = usePanel();
  const list = useApp((s) => s.findings.list);
  const wordsOf = useFindingWords();
  const all = useMemo(
    () => filteredFindings(plan, list, { ...noFilter, person: person.id }),
    [plan, list, person.id],
  );
  const clashes = clashesOf(plan, all, person.id);
  return (
    <Section title={t('clashes')}>
      {clashes.length === 0 && <p className="second">{t('noClashes')}</p>}
      <ul className="short-findings">
        {clashes.map((finding) => {
          const mark = isWaived(finding) ? 'waived' : finding.gravity;
          const { short, reason } = wordsOf(finding);
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
                  <span className="third short-reason">{short}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {all.length > clashes.length && (
        <button
          type="button"
          className="button link"
          onClick={() => {
            wantPerson(person.id);
            actions.setSidePanel('findings');
          }}
        >
          {t('allFindings', { count: all.length, name: person.name })}
        </button>
      )}
    </Section>
  );
}
