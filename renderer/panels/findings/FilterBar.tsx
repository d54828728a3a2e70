import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { phaseTitle } from '@shared/i18n/processWords';
import type { Finding, RuleId } from '@shared/model/finding';
import { phaseEvents } from '@shared/model/phaseOf';
import type { Plan } from '@shared/model/plan';
import { useApp } from '@renderer/state/planStore';
import { Icon } from '@renderer/ui/Icon';
import type { FindingFilter } from './findingFilter';

interface FilterBarProps {
  readonly plan: Plan;
  readonly list: readonly Finding[];
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
}

/** Three menus: which rule, which phase, which person. Rules without a finding are left out. */
export function FilterBar({ plan, list, filter, onFilter }: FilterBarProps) {
  const t = useTranslations('findings');
  const words = useTranslations('words');
  const language = useApp((s) => s.language);
  const rules = [...new Set(list.map((f) => f.rule))].sort();
  const people = [...plan.people.values()].sort((a, b) => a.name.localeCompare(b.name, language));
  return (
    <div className="filter-bar" role="group" aria-label={t('filters')}>
      <FilterMenu
        label={t('rule')}
        value={filter.rule}
        choices={rules.map((id) => ({ id, name: words(`rule.${id}`) }))}
        onChoose={(rule) => onFilter({ ...filter, rule: rule as RuleId | null })}
      />
      <FilterMenu
        label={t('phase')}
        value={filter.phase}
        choices={[
          ...phaseEvents(plan).map((p) => ({ id: p.id, name: phaseTitle(plan, p, language) })),
          { id: 'none', name: t('wholeProcess') },
        ]}
        onChoose={(phase) => onFilter({ ...filter, phase })}
      />
      <FilterMenu
        label={t('person')}
        value={filter.person}
        choices={people.map(({ id, name }) => ({ id, name }))}
        onChoose={(person) => onFilter({ ...filter, person })}
        nobody={t('nobody')}
      />
    </div>
  );
}

interface FilterMenuProps {
  readonly label: string;
  readonly value: string | null;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: (id: string | null) => void;
  /** Said where there is nothing to choose. */
  readonly nobody?: string;
}

const all = ' all';

function FilterMenu({ label, value, choices, onChoose, nobody }: FilterMenuProps) {
  const t = useTranslations('findings');
  const shown = choices.find((c) => c.id === value)?.name ?? t('all');
  const items = [{ id: all, name: t('all') }, ...choices];
  return (
    <MenuTrigger>
      <Button className="button quiet filter-button" data-filtered={value !== null || undefined}>
        {t('filterIs', { label, value: shown })}
        <Icon name="chevron-down" size={12} />
      </Button>
      <Popover className="popover" placement="bottom start">
        <Menu
          className="menu"
          aria-label={label}
          items={items}
          selectionMode="single"
          selectedKeys={[value ?? all]}
          onAction={(key) => onChoose(key === all ? null : String(key))}
        >
          {(item) => (
            <MenuItem className="menu-item" id={item.id} textValue={item.name}>
              {({ isSelected }) => (
                <>
                  <span className="tick">{isSelected && <Icon name="check" size={14} />}</span>
                  {item.name}
                </>
              )}
            </MenuItem>
          )}
        </Menu>
        {choices.length === 0 && nobody !== undefined && <p className="menu-head">{nobody}</p>}
      </Popover>
    </MenuTrigger>
  );
}
