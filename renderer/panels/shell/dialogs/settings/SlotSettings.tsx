import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { builtInSlots, type Settings, type Slot } from '@shared/model/plan';
import { formatIsoMinute, parseMinute } from '@shared/model/time';
import { Choice, Labelled, TextField } from '@renderer/ui/fields';
import { useSettings } from './useSettings';

const bodies = [
  ['usual', 'slotsUsual'],
  ['human-rights-council', 'slotsHrc'],
] as const;

interface SlotSettingsProps {
  readonly edit: (patch: Partial<Settings>) => void;
}

/** The hours in which the plan's body meets with interpretation: those of a body that is known, or any others. */
export function SlotSettings({ edit }: SlotSettingsProps) {
  const t = useTranslations('shell.settings');
  const { slots } = useSettings();
  const [isWrong, setWrong] = useState(false);
  const text = textOf(slots);
  const known = bodies.find(([id]) => textOf(builtInSlots[id]) === text)?.[0] ?? 'own';
  const write = (typed: string) => {
    const read = slotsOf(typed);
    setWrong(read === null);
    if (read) edit({ slots: read });
  };
  return (
    <>
      <Labelled label={t('slots')}>
        {(id) => (
          <Choice
            id={id}
            value={known}
            choices={[
              ...bodies.map(([value, words]) => ({ value, words: t(words) })),
              ...(known === 'own' ? [{ value: 'own' as const, words: t('slotsOwn') }] : []),
            ]}
            onChange={(body) => {
              setWrong(false);
              if (body !== 'own') edit({ slots: builtInSlots[body] });
            }}
          />
        )}
      </Labelled>
      <Labelled label={t('slotsHours')}>
        {(id) => <TextField id={id} value={text} onCommit={write} />}
      </Labelled>
      {isWrong && (
        <p role="alert" className="error-text">
          {t('slotsWrong')}
        </p>
      )}
    </>
  );
}

function textOf(slots: readonly Slot[]): string {
  return slots.map(({ from, to }) => `${formatIsoMinute(from)}–${formatIsoMinute(to)}`).join(', ');
}

/** The hours as typed; null where a piece is not understood. An empty text is no hours. */
function slotsOf(text: string): readonly Slot[] | null {
  const pieces = text.split(/[,;]/).map((piece) => piece.trim());
  const slots: Slot[] = [];
  for (const piece of pieces.filter(Boolean)) {
    const [from, to, more] = piece.split(/\s*[-–]\s*/).map((time) => parseMinute(padded(time)));
    if (from == null || to == null || more !== undefined || to <= from) return null;
    slots.push({ from, to });
  }
  return slots;
}

function padded(time: string): string {
  return /^\d:\d\d$/.test(time) ? `0${time}` : time;
}
