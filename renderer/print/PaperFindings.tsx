import { useTranslations } from 'use-intl';
import { markOfFinding } from '@shared/gantt/marks';
import { findingText } from '@shared/i18n/findingText';
import { ruleLimitWords } from '@shared/i18n/ruleLimitWords';
import type { Finding } from '@shared/model/finding';
import { type Plan, settingsOf } from '@shared/model/plan';
import { ruleLimits } from '@shared/rules/ruleLimits';
import { placeById } from '@shared/places';
import { useApp } from '@renderer/state/planStore';
import { MarkGlyph } from '@renderer/ui/Glyph';

interface PaperFindingsProps {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  /** The title above them, given their number by gravity. */
  readonly title: 'findings' | 'findingsOutside' | 'findingsElsewhere';
}

/** What does not fit, in the order given, waived findings with their reason. */
export function PaperFindings({ plan, findings: own, title }: PaperFindingsProps) {
  const t = useTranslations();
  const language = useApp((s) => s.language);
  const count = (gravity: string) => own.filter((f) => markOfFinding(f) === gravity).length;
  const said = title === 'findingsElsewhere' ? [] : ruleLimitWords(ruleLimits(settingsOf(plan)), t);
  const limits = said.join(' ');
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
        {t(`print.${title}`, {
          counts: t('print.counts', {
            errors: count('error'),
            warnings: count('warning'),
            notices: count('notice'),
          }),
        })}
      </h2>
      <table className="paper-table">
        <tbody>
          {own.filter(isNoStation).map((finding) => {
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
          <Stations plan={plan} findings={own.filter((finding) => !isNoStation(finding))} />
        </tbody>
      </table>
      {limits !== '' && <p>{limits}</p>}
    </div>
  );
}

function isNoStation(finding: Finding): boolean {
  return stationOf(finding) === undefined || markOfFinding(finding) === 'waived';
}

/** "vienna/2017" of a finding that its list of holidays is missing. */
function stationOf({ subjects }: Finding): string | undefined {
  return subjects.find((s) => s.startsWith('stationYear:'))?.slice('stationYear:'.length);
}

/** The stations and years without a list of holidays, in one row. */
function Stations({ plan, findings }: Pick<PaperFindingsProps, 'plan' | 'findings'>) {
  const t = useTranslations();
  const language = useApp((s) => s.language);
  if (findings.length === 0) return null;
  const mark = markOfFinding(findings[0]!);
  const names = findings.map((finding) => {
    const [id = '', year = ''] = stationOf(finding)!.split('/');
    return `${placeById(plan, id)?.name[language] ?? id} ${year}`;
  });
  return (
    <tr>
      <td>
        <MarkGlyph mark={mark} label={t(`words.gravity.${mark}`)} />
      </td>
      <td className="strong">{t('findings.alike.station', { count: names.length })}</td>
      <td>{names.join('; ')}</td>
    </tr>
  );
}
