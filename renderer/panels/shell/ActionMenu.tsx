import { Fragment } from 'react';
import { Menu, MenuItem, MenuSection, Separator, Text } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { actionOf } from '@renderer/state/actions';
import { type ActionId, menuLine } from '@renderer/state/actions/action';
import { useApp } from '@renderer/state/planStore';
import { useTimeline } from '@renderer/state/timelineStore';
import { Icon } from '@renderer/ui/Icon';
import { Keys } from '@renderer/ui/Keys';
import { perform, useAction } from './useActions';

interface ActionMenuProps {
  readonly label: string;
  /** Groups of actions; a line stands between two groups. Ways of one thing, and switches, are a group of their own. */
  readonly groups: readonly (readonly ActionId[])[];
}

/** A menu of actions with their keys; ways and switches are ticked, and one that cannot be done now says why. */
export function ActionMenu({ label, groups }: ActionMenuProps) {
  return (
    <Menu className="menu" aria-label={label} onAction={(id) => perform(String(id))}>
      {groups.map((ids, i) => (
        <Fragment key={ids.join()}>
          {i > 0 && <Separator className="menu-line" />}
          {actionOf(ids[0]!).checked ? (
            <MarkedSection ids={ids} />
          ) : (
            ids.map((id) => <ActionItem key={id} id={id} />)
          )}
        </Fragment>
      ))}
    </Menu>
  );
}

/** Ways of one thing, of which one is ticked, or switches. */
function MarkedSection({ ids }: { readonly ids: readonly ActionId[] }) {
  const t = useTranslations('shell.choice');
  const { choice } = actionOf(ids[0]!);
  useTimeline((s) => s);
  const checked = useApp((s) => ids.filter((id) => menuLine(actionOf(id), s).checked).join());
  return (
    <MenuSection
      aria-label={t(choice ?? 'switches')}
      selectionMode={choice === undefined ? 'multiple' : 'single'}
      selectedKeys={checked.split(',')}
      disallowEmptySelection={choice !== undefined}
      shouldCloseOnSelect
    >
      {ids.map((id) => (
        <ActionItem key={id} id={id} />
      ))}
    </MenuSection>
  );
}

function ActionItem({ id }: { readonly id: ActionId }) {
  const t = useTranslations('shell');
  const { words, keys } = useAction(id);
  const action = actionOf(id);
  const why = useApp((s) => menuLine(action, s).why);
  return (
    <MenuItem id={id} className="menu-item" textValue={words} isDisabled={why !== null}>
      {({ isSelected }) => (
        <>
          {action.checked && (
            <span className="tick">{isSelected && <Icon name="check" size={13} />}</span>
          )}
          <Text slot="label">{words}</Text>
          {why !== null ? (
            <Text slot="description" className="end">
              {t(`why.${why}`)}
            </Text>
          ) : (
            keys !== null && (
              <span className="end">
                <Keys keys={keys} />
              </span>
            )
          )}
        </>
      )}
    </MenuItem>
  );
}
