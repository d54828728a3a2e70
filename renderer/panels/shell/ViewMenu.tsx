import { Button, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { ActionId } from '@renderer/state/actions/action';
import { useApp } from '@renderer/state/planStore';
import { Icon } from '@renderer/ui/Icon';
import { ActionMenu } from './ActionMenu';

const groups: readonly (readonly ActionId[])[] = [
  ['groupPhase', 'groupCity', 'groupKind', 'groupPerson', 'groupProcess'],
  ['sortUsual', 'sortDate', 'sortName', 'sortDocument', 'sortFindings'],
  ['dense', 'comfortable'],
  ['legend', 'allLinks', 'weekNumbers', 'sessions'],
  ['baselineNow', 'baselineChoose', 'baselineHide'],
];

/** How the timeline is laid out, and what it shows besides the plan; nothing in the other views. */
export function ViewMenu() {
  const t = useTranslations('shell');
  const isTimeline = useApp((s) => s.view === 'timeline');
  if (!isTimeline) return null;
  return (
    <MenuTrigger>
      <Button className="button quiet view-menu" aria-label={t('menu.view')}>
        <span className="view-menu-words">{t('menu.view')}</span>
        <Icon name="chevron-down" size={14} />
      </Button>
      <Popover className="popover" placement="bottom start">
        <ActionMenu label={t('menu.view')} groups={groups} />
      </Popover>
    </MenuTrigger>
  );
}
