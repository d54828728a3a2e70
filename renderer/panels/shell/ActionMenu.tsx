import { Fragment } from 'react';
import { Menu, MenuItem, Separator, Text } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { ActionId } from '@renderer/state/actions/action';
import { Keys } from '@renderer/ui/Keys';
import { perform, useAction } from './useActions';

interface ActionMenuProps {
  readonly label: string;
  /** Groups of actions; a line stands between two groups. */
  readonly groups: readonly (readonly ActionId[])[];
}

/** A menu of actions with their keys; one that cannot be done now says why. */
export function ActionMenu({ label, groups }: ActionMenuProps) {
  return (
    <Menu className="menu" aria-label={label} onAction={(id) => perform(String(id))}>
      {groups.map((ids, i) => (
        <Fragment key={ids.join()}>
          {i > 0 && <Separator className="menu-line" />}
          {ids.map((id) => (
            <ActionItem key={id} id={id} />
          ))}
        </Fragment>
      ))}
    </Menu>
  );
}

function ActionItem({ id }: { readonly id: ActionId }) {
  const t = useTranslations('shell');
  const { words, keys, why } = useAction(id);
  return (
    <MenuItem id={id} className="menu-item" textValue={words} isDisabled={why !== null}>
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
    </MenuItem>
  );
}
