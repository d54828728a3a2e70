import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { type Mark } from '@shared/gantt/glyphs';
import { actions, useApp } from '@renderer/state/planStore';
import { MarkGlyph } from '@renderer/ui/Glyph';
import { RepairStatus } from '../findings/RepairStatus';
import { LanguageMenu } from './LanguageMenu';
import { LiveStatus } from './LiveStatus';
import { SaveState } from './SaveState';
import { SelectionText } from './SelectionText';

const marks: readonly Mark[] = ['error', 'warning', 'notice', 'waived'];

/** What is on disk, what does not fit, what leaves the machine, what is selected. */
export function StatusBar() {
  const t = useTranslations('shell.status');
  const open = useApp((s) => s.plan !== null);
  return (
    <footer className="status-bar">
      <SaveState />
      {open && <Counts />}
      <span className="status-part status-offline">{t('offline')}</span>
      {open && <RepairStatus />}
      <span className="status-end">{open && <SelectionText />}</span>
      <LanguageMenu />
      <LiveStatus />
    </footer>
  );
}

function Counts() {
  const t = useTranslations();
  const counts = useApp((s) => s.findings.counts);
  const stopped = useApp((s) => s.findings.stopped);
  if (stopped !== null) {
    return (
      <span className="status-part error-text">
        {t('shell.status.stopped', { reason: stopped })}
      </span>
    );
  }
  return (
    <span className="status-part status-counts">
      {marks.map((mark) => {
        const said =
          mark === 'waived'
            ? t('words.gravities.waived', { count: String(counts.waived) })
            : t(`words.gravities.${mark}`, { count: counts[mark] });
        return (
          <Button
            key={mark}
            className="status-count"
            aria-label={said}
            onPress={() => actions.setSidePanel('findings')}
          >
            <MarkGlyph mark={mark} />
            <span className="count-long">{said}</span>
            <span className="count-short">{counts[mark]}</span>
          </Button>
        );
      })}
    </span>
  );
}
