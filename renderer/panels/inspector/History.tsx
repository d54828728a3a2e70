import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatDay } from '@shared/i18n/dates';
import type { EventAsOf } from '@shared/model/asOf';
import type { PlanEvent } from '@shared/model/event';
import { settingsOf } from '@shared/model/plan';
import { Icon } from '@renderer/ui/Icon';
import { datesWords } from './datesWords';
import { Section } from './Fact';
import { type HistoryEntry, historyEntries } from './historyEntries';
import { MoveForm } from './MoveForm';
import { usePanel } from './panel';
import { StateForm } from './StateForm';

/** How the date came about: mandated, announced, moved, confirmed, held, each with its day and its decision. */
export function History({
  event,
  shown,
}: {
  readonly event: PlanEvent;
  readonly shown: EventAsOf;
}) {
  const t = useTranslations('inspector');
  const { plan } = usePanel();
  const [form, setForm] = useState<'state' | 'move' | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const mandate = plan.mandates.get(event.mandateId ?? '') ?? null;
  const adopted = settingsOf(plan).document?.adopted ?? null;
  const close = () => setForm(null);
  return (
    <Section title={t('history')}>
      <ol className="history">
        {historyEntries(event, mandate, adopted).map((entry) => (
          <Entry
            key={`${entry.kind} ${'index' in entry ? entry.index : ''}`}
            entry={entry}
            event={event}
            onProblem={setProblem}
          />
        ))}
      </ol>
      {problem !== null && (
        <p className="error-text problem" role="alert">
          {problem}
        </p>
      )}
      {form === 'state' && <StateForm event={event} state={shown.state} onClose={close} />}
      {form === 'move' && <MoveForm event={event} onClose={close} />}
      {form === null && (
        <p className="section-buttons">
          <button type="button" className="button" onClick={() => setForm('state')}>
            {t('changeStateButton')}
          </button>
          <button type="button" className="button" onClick={() => setForm('move')}>
            {t('recordMoveButton')}
          </button>
        </p>
      )}
    </Section>
  );
}

function Entry({
  entry,
  event,
  onProblem,
}: {
  readonly entry: HistoryEntry;
  readonly event: PlanEvent;
  readonly onProblem: (problem: string | null) => void;
}) {
  const t = useTranslations('inspector');
  const { plan, language, today, run } = usePanel();
  const words = useEntryWords(entry);
  const isLater = entry.on !== null && entry.on > today.day;
  const removal =
    entry.kind === 'state'
      ? () => run('remove-state', { eventId: event.id, index: entry.index })
      : entry.kind === 'moved'
        ? () => run('remove-move', { eventId: event.id, index: entry.index })
        : null;
  const day = entry.on === null ? '' : formatDay(entry.on, language, 'dayYear');
  return (
    <li className="history-entry" data-later={isLater || undefined} data-kind={entry.kind}>
      <span className="history-day">{day}</span>
      <span className="history-dot" aria-hidden="true" />
      <span className="history-what">
        {words.what}
        {isLater && <span className="third"> {t('later')}</span>}
        {words.why !== '' && <span className="second history-why">{words.why}</span>}
        {entry.kind === 'moved' && (
          <span className="second history-why">
            {t('was', { dates: datesWords(plan, entry.from, language) || t('noDates') })}
          </span>
        )}
      </span>
      {removal && (
        <button
          type="button"
          className="button quiet icon small history-remove"
          aria-label={t('removeEntry', { what: words.what })}
          title={t('removeEntry', { what: words.what })}
          onClick={() => onProblem(removal())}
        >
          <Icon name="close" size={12} />
        </button>
      )}
    </li>
  );
}

function useEntryWords(entry: HistoryEntry): { readonly what: string; readonly why: string } {
  const t = useTranslations('inspector');
  const words = useTranslations('words');
  const { plan, language } = usePanel();
  switch (entry.kind) {
    case 'mandated': {
      const symbol = settingsOf(plan).document?.symbol ?? '';
      const paragraph = words('paragraph', { paragraph: entry.mandate.paragraph });
      return {
        what: t('mandated', { wording: entry.mandate.wording[language] }),
        why: [symbol, paragraph].filter((part) => part !== '').join(', '),
      };
    }
    case 'announced':
      return {
        what: t('announcedAs', {
          dates: datesWords(plan, entry.dates, language) || t('noDates'),
        }),
        why: '',
      };
    case 'moved':
      return {
        what: t('movedTo', { dates: datesWords(plan, entry.to, language) || t('noDates') }),
        why: entry.decision ?? '',
      };
    case 'state':
      return { what: t(`became.${entry.state}`), why: entry.decision ?? '' };
  }
}
