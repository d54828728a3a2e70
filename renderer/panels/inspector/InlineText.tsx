import { type KeyboardEvent, useId } from 'react';
import { useTranslations } from 'use-intl';
import { FactButton } from './FactButton';
import { type Commit, useInlineEdit } from './useInlineEdit';

interface InlineTextProps {
  readonly label: string;
  /** What is edited. */
  readonly value: string;
  /** What is shown; the value unless told. */
  readonly shown?: string;
  /** Shown where there is nothing. */
  readonly empty?: string;
  readonly commit: Commit;
  readonly multiline?: boolean;
  /** How to write it. */
  readonly placeholder?: string;
  /** Says back what was understood of the draft ("Tuesday 20 February 2018"). */
  readonly echo?: (draft: string) => string;
  /** Class of the value. */
  readonly look?: string;
}

/** A fact as text; a click or Enter edits it in its place. Enter and leaving it commit (Ctrl+Enter where it has
 *  lines), Escape puts back. */
export function InlineText(props: InlineTextProps) {
  const t = useTranslations('inspector');
  const edit = useInlineEdit(props.value, props.commit);
  if (edit.editing) return <TextEditor {...props} edit={edit} />;
  const shown = props.shown ?? props.value;
  return (
    <FactButton
      buttonRef={edit.button}
      label={props.label}
      shown={shown === '' ? (props.empty ?? t('none')) : shown}
      isEmpty={shown === ''}
      onEdit={edit.begin}
      {...(props.look === undefined ? {} : { look: props.look })}
    />
  );
}

function TextEditor({
  edit,
  ...props
}: InlineTextProps & { readonly edit: ReturnType<typeof useInlineEdit> }) {
  const problemId = useId();
  const echo = props.echo?.(edit.draft) ?? '';
  const shared = {
    className: 'field inline-field',
    'aria-label': props.label,
    'aria-invalid': edit.problem !== null,
    'aria-describedby': problemId,
    placeholder: props.placeholder,
    value: edit.draft,
    autoFocus: true,
    onBlur: () => edit.finish(false),
    onKeyDown: (e: KeyboardEvent) => keyDown(e, props.multiline === true, edit),
  };
  return (
    <span className="inline-editor">
      {props.multiline ? (
        <textarea {...shared} rows={4} onChange={(e) => edit.change(e.target.value)} />
      ) : (
        <input
          {...shared}
          onChange={(e) => edit.change(e.target.value)}
          onFocus={(e) => e.target.select()}
        />
      )}
      <span id={problemId} aria-live="polite">
        {edit.problem !== null && <span className="error-text problem">{edit.problem}</span>}
        {edit.problem === null && echo !== '' && <span className="second echo">{echo}</span>}
      </span>
    </span>
  );
}

function keyDown(
  e: KeyboardEvent,
  multiline: boolean,
  edit: { readonly finish: (back: boolean) => void; readonly cancel: () => void },
): void {
  e.stopPropagation();
  if (e.key === 'Escape') {
    e.preventDefault();
    edit.cancel();
  }
  if (e.key === 'Enter' && (!multiline || e.ctrlKey || e.metaKey)) {
    e.preventDefault();
    edit.finish(true);
  }
}
