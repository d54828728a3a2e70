import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { languages } from '@shared/i18n';
import { actions, useApp } from '@renderer/state/planStore';
import { Icon } from '@renderer/ui/Icon';

/** The language of the window, each under its own name. */
export function LanguageMenu() {
  const t = useTranslations();
  const label = t('shell.status.language');
  const current = useApp((s) => s.language);
  const name = languages.find((l) => l.code === current)!.name;
  return (
    <MenuTrigger>
      <Button
        className="button quiet status-language"
        aria-label={t('words.labelled', { label, value: name })}
      >
        {name}
        <Icon name="chevron-down" size={13} />
      </Button>
      <Popover className="popover" placement="top end">
        <Menu
          className="menu"
          aria-label={label}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[current]}
        >
          {languages.map(({ code, name: own }) => (
            <MenuItem
              key={code}
              id={code}
              className="menu-item"
              textValue={own}
              onAction={() => actions.setLanguage(code)}
            >
              <span className="tick">{code === current && <Icon name="check" size={13} />}</span>
              <span lang={code}>{own}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
