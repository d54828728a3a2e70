import { useTranslations } from 'use-intl';
import { markOfFinding } from '@shared/gantt/marks';
import { findingText } from '@shared/i18n/findingText';
import { ruleLimitWords } from '@shared/i18n/ruleLimitWords';
import type { Finding } from '@shared/model/finding';
import { type Plan, settingsOf } from '@shared/model/plan';
import type { ScheduleSection } from '@shared/model/scheduleLines';
import { ruleLimits } from '@shared/rules/ruleLimits';
import { useApp } from '@renderer/state/planStore';
import { MarkGlyph } from '@renderer/ui/Glyph';

interface PaperFindingsProps {
  readonly plan: Plan;
  readonly section: ScheduleSection;
}

/** What does not fit in a section, each finding once, gravest first; waived ones last with their reason. */
export function PaperFindings({ plan, section }: PaperFindingsProps) {
  const t = useTranslations();
  const language = useApp((s) => s.language);
  const list = useApp((s) => s.findings.list);
  const own = findingsOf(section, list);
  const count = (gravity: string) => own.filter((f) => markOfFinding(f) === gravity).length;
  const limits = ruleLimitWords(ruleLimits(settingsOf(plan)), t).join(' ');
  if (own.length === 0) {
    return (
      <p className="paper-none">
        {t('print.noFindings')} {limits}
      </p>
    );
  }
  return (
    <div className="paper-findings">
      <h2>
        {t(section.phase ? 'print.findings' : 'print.findingsOutside', {
          counts: t('print.counts', {
            errors: count('error'),
            warnings: count('warning'),
            notices: count('notice'),
          }),
        })}
      </h2>
      <table className="paper-table">
        <tbody>
          {own.map((finding) => {
            const words = findingText(finding, plan, language);
            const mark = markOfFinding(finding);
            const reason = plan.waivers.get(finding.key)?.reason ?? '';
            return (
              <tr key={finding.key}>
                <td>
                  <MarkGlyph mark={mark} label={t(`words.gravity.${mark}`)} />
                </td>
                <td className="strong">{words.title}</td>
                <td>
                  {words.reason}
                  {mark === 'waived' && ` (${t('print.waived', { reason })})`}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {limits !== '' && <p>{limits}</p>}
    </div>
  );
}

function findingsOf(
  { phase, mandate, lines }: ScheduleSection,
  list: readonly Finding[],
): readonly Finding[] {
  const subjects = new Set<string>();
  if (phase) subjects.add(`event:${phase.id}`);
  if (mandate) subjects.add(`mandate:${mandate.id}`);
  for (const line of lines) {
    if (line.event) subjects.add(`event:${line.event.id}`);
    else if (line.mandate) subjects.add(`mandate:${line.mandate.id}`);
  }
  const own = list.filter((f) => f.subjects.some((s) => subjects.has(s)));
  return [
    ...own.filter((f) => markOfFinding(f) !== 'waived'),
    ...own.filter((f) => markOfFinding(f) === 'waived'),
  ];
}
