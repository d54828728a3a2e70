import { Button, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { settingsOf } from '@shared/model/plan';
import type { ActionId } from '@renderer/state/actions/action';
import { useApp } from '@renderer/state/planStore';
import { Icon } from '@renderer/ui/Icon';
import { ActionMenu } from './ActionMenu';

const groups: readonly (readonly ActionId[])[] = [
  ['plans', 'openFile', 'renamePlan', 'closePlan'],
  ['save', 'saveAs', 'restoreState'],
  ['newEvent', 'importCalendar', 'export', 'print'],
  ['settings', 'shortcuts', 'diagnostics', 'about'],
];

/** The name of the plan, with all that can be done to the whole of it. */
export function PlanMenu() {
  const t = useTranslations('shell');
  const name = useApp((s) => (s.plan ? settingsOf(s.plan).name : ''));
  const symbol = useApp((s) => (s.plan ? (settingsOf(s.plan).document?.symbol ?? '') : ''));
  const sample = useApp((s) => (s.plan ? settingsOf(s.plan).sample : false));
  return (
    <div className="plan-name">
      <MenuTrigger>
        <Button className="button quiet plan-button" aria-label={t('planMenu', { name })}>
          <span className="plan-title">{name}</span>
          <Icon name="chevron-down" size={14} />
        </Button>
        <Popover className="popover" placement="bottom start">
          <ActionMenu label={t('planMenu', { name })} groups={groups} />
        </Popover>
      </MenuTrigger>
      <span className="plan-symbol">
        {[symbol, sample ? t('sample') : ''].filter(Boolean).join(', ')}
      </span>
    </div>
  );
}
