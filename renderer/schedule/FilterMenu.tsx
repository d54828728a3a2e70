import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { Icon } from '@renderer/ui/Icon';

interface FilterMenuProps {
  readonly label: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  /** Ids that are shown; null: all. */
  readonly chosen: ReadonlySet<string> | null;
  readonly onChoose: (ids: ReadonlySet<string> | null) => void;
}

// Ids may be empty, keys of a menu may not.
const all = 'all';
const keyOf = (id: string) => `id:${id}`;

/** A menu of what is shown; several can be chosen, and it stays open for that. */
export function FilterMenu({ label, choices, chosen, onChoose }: FilterMenuProps) {
  const t = useTranslations('schedule.filter');
  const items = [
    { key: all, id: null, name: t('everything') },
    ...choices.map((choice) => ({ ...choice, key: keyOf(choice.id) })),
  ];
  const toggle = (id: string | null) => {
    if (id === null) return onChoose(null);
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next.size === 0 || next.size === choices.length ? null : next);
  };
  return (
    <MenuTrigger>
      <Button className="button quiet schedule-filter" data-filtered={chosen !== null || undefined}>
        {t('chosen', { name: label, what: whatIsChosen() })}
        <Icon name="chevron-down" size={12} />
      </Button>
      <Popover className="popover" placement="bottom start">
        <Menu
          className="menu"
          aria-label={label}
          items={items}
          selectionMode="multiple"
          selectedKeys={chosen === null ? [all] : [...chosen].map(keyOf)}
          shouldCloseOnSelect={false}
          onAction={(key) => toggle(items.find((item) => item.key === key)!.id)}
        >
          {(item) => (
            <MenuItem className="menu-item" id={item.key} textValue={item.name}>
              {({ isSelected }) => (
                <>
                  <span className="tick">{isSelected && <Icon name="check" size={14} />}</span>
                  {item.name}
                </>
              )}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );

  function whatIsChosen(): string {
    if (chosen === null) return t('all');
    const names = choices.filter((choice) => chosen.has(choice.id));
    if (names.length === 1) return names[0]!.name;
    return t('several', { count: String(chosen.size), all: String(choices.length) });
  }
}
