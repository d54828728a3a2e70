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
  readonly onChoose: (id: string) => void;
}

/** A fact out of few answers: a click or Enter opens them, choosing one commits, Escape puts back. */
export function InlineChoice({ label, choices, value, shown, onChoose }: InlineChoiceProps) {
  const t = useTranslations('inspector');
  const name = shown ?? choices.find((c) => c.id === value)?.name ?? t('none');
  return (
    <Select
      className="inline-choice"
      aria-label={t('editFact', { label, value: name })}
      selectedKey={value}
      onSelectionChange={(key) => key !== null && key !== value && onChoose(String(key))}
    >
      <Button className="fact-button">
        <SelectValue>{name}</SelectValue>
        <Pencil />
      </Button>
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
