import { useId, useState } from 'react';
import { formatIsoMinute, type Minute } from '@shared/model/time';
import { TextField } from '@renderer/ui/fields';
import { hourFrom } from './slotsText';

interface HourFieldProps {
  readonly id: string;
  /** Null is an empty field. */
  readonly value: Minute | null;
  /** Said where the text is no hour. */
  readonly wrong: string;
  readonly onCommit: (value: Minute | null) => void;
}

/** An hour of the day that is kept when the field is left. */
export function HourField({ id, value, wrong, onCommit }: HourFieldProps) {
  const [isWrong, setWrong] = useState(false);
  const wrongId = useId();
  const write = (typed: string) => {
    const minute = typed.trim() === '' ? null : hourFrom(typed.trim());
    setWrong(minute === undefined);
    if (minute !== undefined) onCommit(minute);
  };
  return (
    <span className="hour-field">
      <TextField
        id={id}
        value={value === null ? '' : formatIsoMinute(value)}
        {...(isWrong ? { wrongId } : {})}
        onCommit={write}
      />
      {isWrong && (
        <span id={wrongId} role="alert" className="error-text">
          {wrong}
        </span>
      )}
    </span>
  );
}
