import { type FormEvent, type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { parseDayText } from '@shared/i18n/dayText';
import { formatDay } from '@shared/i18n/dates';
import type { Day } from '@shared/model/time';
import { usePanel } from './panel';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly hint?: string;
  readonly required?: boolean;
  readonly multiline?: boolean;
  readonly autoFocus?: boolean;
}

/** A labelled field of a form in the panel. */
export function TextField(props: TextFieldProps) {
  const id = useId();
  const shared = {
    id,
    className: 'field',
    value: props.value,
    required: props.required === true,
    autoFocus: props.autoFocus === true,
    'aria-describedby': props.hint === undefined ? undefined : `${id}-hint`,
  };
  return (
    <p className="form-field">
      <label className="label" htmlFor={id}>
        {props.label}
      </label>
      {props.multiline ? (
        <textarea {...shared} rows={3} onChange={(e) => props.onChange(e.target.value)} />
      ) : (
        <input {...shared} onChange={(e) => props.onChange(e.target.value)} />
      )}
      {props.hint !== undefined && (
        <span className="second field-hint" id={`${id}-hint`} aria-live="polite">
          {props.hint}
        </span>
      )}
    </p>
  );
}

/** What a day field holds: the text as typed, and the day it says (null: none; undefined: not understood). */
export interface DayDraft {
  readonly text: string;
  readonly day: Day | null | undefined;
}

/** State of a day field that begins with a day, and its setter from text. */
export function useDayDraft(first: Day | null): readonly [DayDraft, (text: string) => void] {
  const { language, today } = usePanel();
  const [draft, setDraft] = useState<DayDraft>({
    text: first === null ? '' : formatDay(first, language, 'dayYear'),
    day: first,
  });
  const set = (text: string) => {
    const day = text.trim() === '' ? null : parseDayText(text, language, first ?? today.day);
    setDraft({ text, day: text.trim() !== '' && day === null ? undefined : day });
  };
  return [draft, set];
}

/** A day as text, with what was understood of it below in full. */
export function DayField(props: {
  readonly label: string;
  readonly draft: DayDraft;
  readonly onChange: (text: string) => void;
  /** What an empty field means. */
  readonly emptyHint?: string;
  readonly autoFocus?: boolean;
}) {
  const words = useTranslations('words');
  const { language } = usePanel();
  const { day } = props.draft;
  const hint =
    day === undefined
      ? words('notADay')
      : day === null
        ? (props.emptyHint ?? '')
        : formatDay(day, language, 'long');
  return (
    <TextField
      label={props.label}
      value={props.draft.text}
      onChange={props.onChange}
      hint={hint}
      {...(props.autoFocus ? { autoFocus: true } : {})}
    />
  );
}

/** A form in the panel: Enter sends it, Escape leaves it; what was refused stands above the buttons and nothing typed
 *  is lost. */
export function PanelForm(props: {
  readonly title: string;
  readonly submit: string;
  readonly onSubmit: () => string | null;
  readonly onClose: () => void;
  readonly canSubmit?: boolean;
  readonly children: ReactNode;
}) {
  const t = useTranslations('inspector');
  const [problem, setProblem] = useState<string | null>(null);
  const send = (e: FormEvent) => {
    e.preventDefault();
    const refused = props.onSubmit();
    setProblem(refused);
    if (refused === null) props.onClose();
  };
  return (
    <form className="panel-form" aria-label={props.title} onSubmit={send}>
      <div
        className="panel-form-body"
        role="presentation"
        onKeyDown={(e) => escape(e, props.onClose)}
      >
        <h4>{props.title}</h4>
        {props.children}
        {problem !== null && (
          <p className="error-text problem" role="alert">
            {problem}
          </p>
        )}
        <p className="form-buttons">
          <button type="submit" className="button filled" disabled={props.canSubmit === false}>
            {props.submit}
          </button>
          <button type="button" className="button" onClick={props.onClose}>
            {t('cancel')}
          </button>
        </p>
      </div>
    </form>
  );
}

function escape(e: KeyboardEvent, close: () => void): void {
  if (e.key !== 'Escape' || e.defaultPrevented) return;
  e.stopPropagation();
  close();
}
