import { useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatDay } from '@shared/i18n/dates';
import { parseDayText } from '@shared/i18n/dayText';
import type { Language } from '@shared/model/text';
import type { Day } from '@shared/model/time';

interface DayFieldProps {
  readonly id?: string;
  readonly label?: string;
  readonly value: Day | null;
  readonly language: Language;
  /** Whose year a day without a year is taken for, while the field has no day. */
  readonly near: Day;
  readonly onChange: (day: Day | null) => void;
}

/** A day as the reader writes it ("20 Feb", "20/2/2018"); written in full when the field is left. Empty, and what is
 *  no day, is null; the latter is said. */
export function DayField({ id, label, value, language, near, onChange }: DayFieldProps) {
  const t = useTranslations('words');
  const written = value === null ? '' : formatDay(value, language, 'dayYear');
  const [text, setText] = useState(written);
  const [left, setLeft] = useState(true);
  const said = useRef(value);
  const wrongId = useId();
  const isWrong = left && text.trim() !== '' && value === null;
  useEffect(() => {
    if (value === said.current) return;
    said.current = value;
    setText(written);
  }, [value, written]);
  const type = (typed: string) => {
    setText(typed);
    said.current = parseDayText(typed, language, value ?? near);
    onChange(said.current);
  };
  return (
    <>
      <input
        className="field"
        size={16}
        spellCheck={false}
        {...(id === undefined ? {} : { id })}
        {...(label === undefined ? {} : { 'aria-label': label })}
        aria-invalid={isWrong}
        {...(isWrong ? { 'aria-describedby': wrongId } : {})}
        placeholder={t('example', { text: formatDay(near, language, 'dayYear') })}
        value={text}
        onFocus={() => setLeft(false)}
        onBlur={() => {
          setLeft(true);
          if (value !== null) setText(written);
        }}
        onChange={(event) => type(event.target.value)}
      />
      {isWrong && (
        <span id={wrongId} role="alert" className="error-text">
          {t('notADay')}
        </span>
      )}
    </>
  );
}
