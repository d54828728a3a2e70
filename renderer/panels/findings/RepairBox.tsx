import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import './repair.css';
import type { Finding } from '@shared/model/finding';
import type { Plan } from '@shared/model/plan';
import { beforeText, noRepairText, repairText } from '@shared/i18n/repairText';
import { useApp } from '@renderer/state/planStore';
import {
  applyRepair,
  askRepairsOf,
  endPreview,
  nextRepair,
  previewRepair,
} from '@renderer/state/repairActions';
import { useRepairs } from '@renderer/state/repairStore';
import { useRefusal } from '../timeline/useRefusal';

interface RepairBoxProps {
  readonly finding: Finding;
  readonly plan: Plan;
}

/** The nearest repair of the chosen finding, tried and drawn on the chart before anything changes; or why there is
 *  none. Escape takes the drawing away. */
export function RepairBox({ finding, plan }: RepairBoxProps) {
  const t = useTranslations('repairs');
  const language = useApp((s) => s.language);
  const checked = useApp((s) => s.findings.revision);
  const found = useRepairs((s) => s.found);
  const index = useRepairs((s) => s.index);
  const isOpen = useRepairs((s) => s.preview !== null);
  const refused = useRefusal();
  const { key } = finding;

  useEffect(() => {
    askRepairsOf(key);
    return endPreview;
  }, [key, checked, plan.asOf]);
  useEffect(() => {
    if (found?.key === key) previewRepair();
  }, [found, key]);
  useEscape(isOpen);

  if (found?.key !== key) return <p className="third">{t('searching')}</p>;
  if ('none' in found.answer) {
    return <p className="no-repair second">{noRepairText(found.answer, language)}</p>;
  }
  const { repairs } = found.answer;
  const repair = repairs[index]!;
  const text = repairText(repair, finding, plan, language);
  const apply = () => {
    const done = applyRepair();
    if (done) refused(done);
  };
  return (
    <div className="repair">
      <dl className="finding-facts">
        <div>
          <dt>{t('tried')}</dt>
          <dd>{text.what}</dd>
        </div>
        <div>
          <dt>{t('before')}</dt>
          <dd>{beforeText(finding, plan, language)}</dd>
        </div>
        <div>
          <dt>{t('after')}</dt>
          <dd>{text.after}</dd>
        </div>
        <div>
          <dt>{t('costs')}</dt>
          <dd>{text.costs}</dd>
        </div>
      </dl>
      <p className="finding-buttons">
        <button type="button" className="button filled" onClick={apply}>
          {t('apply')}
        </button>
        {repairs.length > 1 && (
          <button type="button" className="button" onClick={nextRepair}>
            {t('next')}
          </button>
        )}
        {isOpen ? (
          <span className="third">{t('escape')}</span>
        ) : (
          <button type="button" className="button" onClick={previewRepair}>
            {t('preview')}
          </button>
        )}
      </p>
    </div>
  );
}

/** Escape ends the preview before anything else hears it. */
function useEscape(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      event.preventDefault();
      endPreview();
    };
    window.addEventListener('keydown', hear, true);
    return () => window.removeEventListener('keydown', hear, true);
  }, [isOpen]);
}
