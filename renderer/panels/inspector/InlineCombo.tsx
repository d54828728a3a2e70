import { type KeyboardEvent, useState } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover, type Key } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { FactButton } from './FactButton';
import type { Choice } from './InlineChoice';
import { useInlineEdit } from './useInlineEdit';

interface InlineComboProps {
  readonly label: string;
  readonly choices: () => readonly Choice[];
  /** Id of what is taken; null: nothing. */
  readonly value: string | null;
  readonly shown: string;
  readonly empty?: string;
  /** Words of the entry that takes nothing; without it something must be taken. */
  readonly nothing?: string;
  /** The sentence that says why not, or null. */
  readonly commit: (id: string | null) => string | null;
}

const nothingId = ' nothing';

/** A fact out of many answers: typing narrows them, choosing one commits, Escape puts back. */
export function InlineCombo(props: InlineComboProps) {
  const t = useTranslations('inspector');
  const edit = useInlineEdit(props.value ?? '', (id) => props.commit(id === '' ? null : id));
  if (edit.editing) return <ComboEditor {...props} edit={edit} />;
  return (
    <FactButton
      buttonRef={edit.button}
      label={props.label}
      shown={props.shown === '' ? (props.empty ?? t('none')) : props.shown}
      isEmpty={props.shown === ''}
      onEdit={edit.begin}
    />
  );
}

function ComboEditor({
  edit,
  ...props
}: InlineComboProps & { readonly edit: ReturnType<typeof useInlineEdit> }) {
  const [choices] = useState(() => [
    ...(props.nothing === undefined ? [] : [{ id: nothingId, name: props.nothing }]),
    ...props.choices(),
  ]);
  const [problem, setProblem] = useState<string | null>(null);
  const choose = (key: Key | null) => {
    if (key === null) return;
    const id = key === nothingId ? null : String(key);
    const refused = id === props.value ? null : props.commit(id);
    if (refused === null) edit.cancel();
    else setProblem(refused);
  };
  return (
    <span role="presentation" className="inline-editor" onKeyDown={(e) => escape(e, edit.cancel)}>
      <ComboBox
        aria-label={props.label}
        defaultItems={choices}
        defaultInputValue={props.shown}
        menuTrigger="focus"
        allowsEmptyCollection={false}
        onSelectionChange={choose}
        onBlur={edit.cancel}
        isInvalid={problem !== null}
      >
        <Input className="field inline-field" autoFocus onFocus={(e) => e.target.select()} />
        <Popover className="popover">
          <ListBox<Choice> className="menu">
            {(choice) => (
              <ListBoxItem className="menu-item" id={choice.id} textValue={choice.name}>
                {choice.name}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {problem !== null && (
        <span className="error-text problem" role="alert">
          {problem}
        </span>
      )}
    </span>
  );
}

/** Escape closes the list first; once it is closed it puts the fact back. */
function escape(e: KeyboardEvent, cancel: () => void): void {
  const input = e.target as HTMLElement;
  if (e.key !== 'Escape' || input.getAttribute('aria-expanded') === 'true') return;
  e.stopPropagation();
  cancel();
}
