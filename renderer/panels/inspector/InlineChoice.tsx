import { useState } from 'react';
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { Icon } from '@renderer/ui/Icon';
import { Pencil } from './FactButton';

/** One answer of a choice. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

interface InlineChoiceProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  /** Id of the choice that is taken; one that is not listed shows `shown`. */
  readonly value: string;
  readonly shown?: string;
  /** The sentence that says why not, or null. */
  readonly onChoose: (id: string) => string | null;
}

/** A fact out of few answers: a click or Enter opens them, choosing one commits, Escape puts back. */
export function InlineChoice({ label, choices, value, shown, onChoose }: InlineChoiceProps) {
  const t = useTranslations('inspector');
  const [problem, setProblem] = useState<string | null>(null);
  const name = shown ?? choices.find((c) => c.id === value)?.name ?? t('none');
  return (
    <Select
      className="inline-choice"
      aria-label={t('editFact', { label, value: name })}
      selectedKey={value}
      onSelectionChange={(key) =>
        key !== null && key !== value && setProblem(onChoose(String(key)))
      }
    >
      <Button className="fact-button">
        <SelectValue>{name}</SelectValue>
        <Pencil />
      </Button>
      {problem !== null && (
        <span className="error-text problem" role="alert">
          {problem}
        </span>
      )}
      <Popover className="popover">
        <ListBox className="menu" items={choices}>
          {(choice) => (
            <ListBoxItem className="menu-item" id={choice.id} textValue={choice.name}>
              {({ isSelected }) => (
                <>
                  <span className="tick">{isSelected && <Icon name="check" size={14} />}</span>
                  {choice.name}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
