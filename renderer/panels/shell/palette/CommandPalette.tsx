import { type KeyboardEvent, useDeferredValue, useMemo, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  Text,
  TextField,
} from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { actions, getState, useApp } from '@renderer/state/planStore';
import { Icon } from '@renderer/ui/Icon';
import { Keys } from '@renderer/ui/Keys';
import { asksForDay, type PaletteItem, searchPalette } from './searchPalette';
import './palette.css';

/** One field for everything: commands with their keys, events, mandates, places, findings, a day to look from.
 *  Escape closes it and the focus goes back where it was. */
export function CommandPalette() {
  const forDay = useApp(asksForDay);
  // Asked for a day from the palette itself: a new field, without the words that asked for it.
  return <Palette key={String(forDay)} forDay={forDay} />;
}

function Palette({ forDay }: { readonly forDay: boolean }) {
  const t = useTranslations();
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text);
  const sections = useMemo(() => searchPalette(getState(), wanted, t), [wanted, t]);
  const items = sections.flatMap((s) => s.items);
  const choose = (item: PaletteItem | undefined) => {
    if (!item || item.disabled) return;
    actions.closeDialog();
    item.run(getState(), actions);
  };
  // Results come a moment after the letters: Enter that is pressed before means the first of those to come.
  const enterEarly = (e: KeyboardEvent<HTMLInputElement>) => {
    if (e.key !== 'Enter' || e.nativeEvent.isComposing) return;
    const { value } = e.currentTarget;
    const isReady = value === wanted && e.currentTarget.hasAttribute('aria-activedescendant');
    if (isReady || value.trim() === '') return;
    e.preventDefault();
    e.stopPropagation();
    const coming = searchPalette(getState(), value, t).flatMap((s) => s.items);
    choose(coming.find((i) => !i.disabled));
  };
  return (
    <ModalOverlay
      className="dialog-overlay palette-overlay"
      isOpen
      isDismissable
      onOpenChange={(open) => !open && actions.closeDialog()}
    >
      <Modal className="dialog-modal palette">
        <Dialog className="palette-dialog" aria-label={t('shell.palette.title')}>
          <Autocomplete inputValue={text} onInputChange={setText}>
            <TextField className="palette-field" aria-label={t('shell.palette.title')} autoFocus>
              <Icon name="search" />
              <Input
                placeholder={t(forDay ? 'shell.asOf.typed' : 'shell.palette.placeholder')}
                spellCheck={false}
                onKeyDownCapture={enterEarly}
              />
            </TextField>
            <div
              className="palette-scroll"
              role="group"
              aria-label={t('shell.palette.results', { count: items.length })}
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keys
              tabIndex={0}
            >
              <Menu
                className="palette-list"
                aria-label={t('shell.palette.title')}
                onAction={(id) => choose(items.find((i) => i.id === String(id)))}
                renderEmptyState={() => (
                  <p className="palette-none">{t('shell.palette.none', { text: wanted })}</p>
                )}
              >
                {sections.map((section) => (
                  <MenuSection key={section.name} id={section.name}>
                    <Header className="menu-head">{t(`shell.palette.${section.name}`)}</Header>
                    {section.items.map((item) => (
                      <PaletteRow key={item.id} item={item} />
                    ))}
                  </MenuSection>
                ))}
              </Menu>
            </div>
          </Autocomplete>
          <span className="unseen" role="status">
            {t('shell.palette.results', { count: items.length })}
          </span>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteRow({ item }: { readonly item: PaletteItem }) {
  return (
    <MenuItem id={item.id} className="menu-item" textValue={item.words} isDisabled={item.disabled}>
      <Text slot="label" className="palette-words">
        {item.words}
      </Text>
      {item.end !== '' && (
        <Text slot="description" className="end">
          {item.end}
        </Text>
      )}
      {item.keys !== null && item.end === '' && (
        <span className="end">
          <Keys keys={item.keys} />
        </span>
      )}
    </MenuItem>
  );
}
