import { type ReactNode, useEffect, useId, useState } from 'react';
import './fields.css';

interface LabelledProps {
  readonly label: string;
  /** Stands after the field in second ink. */
  readonly hint?: string;
  /** The field, given the id that its label points to. */
  readonly children: (id: string) => ReactNode;
}

/** A field with its words before it. */
export function Labelled({ label, hint, children }: LabelledProps) {
  const id = useId();
  return (
    <div className="labelled">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {children(id)}
      {hint !== undefined && <span className="third">{hint}</span>}
    </div>
  );
}

interface TextFieldProps {
  readonly id?: string;
  readonly label?: string;
  readonly value: string;
  readonly placeholder?: string;
  /** Id of what is said to be wrong with the text, where something is. */
  readonly wrongId?: string;
  /** Called on Enter and when the field is left, only with another text. */
  readonly onCommit: (text: string) => void;
}

/** A line of text that is kept when it is left; Escape puts back what it was. */
export function TextField({ id, label, value, placeholder, wrongId, onCommit }: TextFieldProps) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const commit = () => {
    if (text !== value) onCommit(text);
  };
  return (
    <input
      className="field"
      {...(id === undefined ? {} : { id })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(wrongId === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': wrongId })}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key !== 'Escape' || text === value) return;
        event.stopPropagation();
        setText(value);
      }}
    />
  );
}

interface NumberFieldProps {
  readonly id?: string;
  readonly label?: string;
  /** Null is an empty field. */
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  /** What may be empty gives null; without it an empty field is wrong. */
  readonly mayBeEmpty?: boolean;
  /** Said where the text is no such number. */
  readonly wrong: string;
  readonly onCommit: (value: number | null) => void;
}

/** A whole number that is kept when the field is left. */
export function NumberField(props: NumberFieldProps) {
  const { id, label, value, min, max, mayBeEmpty = false, wrong, onCommit } = props;
  const [text, setText] = useState(String(value ?? ''));
  useEffect(() => setText(String(value ?? '')), [value]);
  const number = readNumber(text, min, max);
  const isWrong = number === undefined || (number === null && !mayBeEmpty);
  const commit = () => {
    if (!isWrong && number !== value) onCommit(number);
  };
  const wrongId = useId();
  return (
    <>
      <input
        className="field number-field"
        inputMode="numeric"
        {...(id === undefined ? {} : { id })}
        {...(label === undefined ? {} : { 'aria-label': label })}
        aria-invalid={isWrong}
        {...(isWrong ? { 'aria-describedby': wrongId } : {})}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => event.key === 'Enter' && commit()}
      />
      {isWrong && (
        <span id={wrongId} role="alert" className="error-text">
          {wrong}
        </span>
      )}
    </>
  );
}

function readNumber(text: string, min: number, max: number): number | null | undefined {
  if (text.trim() === '') return null;
  if (!/^\d{1,6}$/.test(text.trim())) return undefined;
  const n = Number(text);
  return n >= min && n <= max ? n : undefined;
}

interface ChoiceProps<T extends string> {
  readonly id?: string;
  readonly label?: string;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly words: string }[];
  readonly onChange: (value: T) => void;
}

/** One of some words. */
export function Choice<T extends string>({ id, label, value, choices, onChange }: ChoiceProps<T>) {
  return (
    <select
      className="field"
      {...(id === undefined ? {} : { id })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      value={value}
      onChange={(event) => onChange(event.target.value as T)}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.words}
        </option>
      ))}
    </select>
  );
}

interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A tick with its words. */
export function Tick({ label, checked, onChange }: TickProps) {
  return (
    <label className="tick-field">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  );
}
