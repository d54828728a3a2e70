import { useState } from 'react';
import { Button, ListBox, ListBoxItem } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { formatDateTime } from '@renderer/state/formatDateTime';
import { useApp } from '@renderer/state/planStore';
import type { PastState } from '@renderer/state/restore';
import { stepWords } from '@renderer/state/words';

interface PastStatesProps {
  /** Newest first; null while they are read. */
  readonly states: readonly PastState[] | null;
  readonly chosen: PastState | null;
  readonly onChoose: (state: PastState) => void;
}

const shownAtOnce = 100;

/** The states of a plan in time, each with the step that led to it. */
export function PastStates({ states, chosen, onChoose }: PastStatesProps) {
  const t = useTranslations('safety.restore');
  const language = useApp((s) => s.language);
  const wordsOf = useStateWords();
  const [shown, setShown] = useState(shownAtOnce);
  if (!states) return <p className="second">{t('reading')}</p>;
  if (states.length === 0) return <p className="second">{t('none')}</p>;
  return (
    <div className="safety-states">
      <ListBox
        aria-label={t('list')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={chosen ? [chosen.key] : []}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : [...keys];
          const found = states.find((s) => s.key === key);
          if (found) onChoose(found);
        }}
      >
        {states.slice(0, shown).map((state) => (
          <ListBoxItem
            key={state.key}
            id={state.key}
            className="safety-state"
            textValue={formatDateTime(state.at, language)}
          >
            <span className="cut">{wordsOf(state)}</span>
            <span className="third">
              {formatDateTime(state.at, language)}
              {state.from === 'journal' && `, ${t('rows', { count: state.changes })}`}
            </span>
          </ListBoxItem>
        ))}
      </ListBox>
      {states.length > shown && (
        <Button className="button link" onPress={() => setShown(shown + shownAtOnce)}>
          {t('more')}
        </Button>
      )}
    </div>
  );
}

function useStateWords(): (state: PastState) => string {
  const t = useTranslations('safety.restore');
  const language = useApp((s) => s.language);
  return (state) => {
    if (state.from === 'backup') return t('backup', { why: t(`why.${state.why ?? 'unknown'}`) });
    const { kind, command, label } = state;
    if (kind === 'checkpoint') return t('checkpoint');
    if (kind === 'delete') return t('delete');
    if (kind === 'restore') return t('back');
    const what = stepWords({ command, label }, language);
    return kind === 'undo' || kind === 'redo' ? t(kind, { what }) : t('step', { what });
  };
}
