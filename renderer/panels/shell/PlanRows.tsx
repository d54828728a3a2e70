import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { localeOf } from '@shared/i18n/language';
import type { Language } from '@shared/model/text';
import type { PlanSummary } from '@renderer/state/appState';
import { actions, useApp } from '@renderer/state/planStore';
import { Icon } from '@renderer/ui/Icon';
import './start.css';

interface PlanRowsProps {
  /** Id of a plan whose name is to be changed at once. */
  readonly renameFirst?: string | null;
  /** Called after a plan was chosen. */
  readonly onOpen?: () => void;
}

/** The plans on this computer, last change first: open, rename, duplicate, delete. */
export function PlanRows({ renameFirst = null, onOpen }: PlanRowsProps) {
  const plans = useApp((s) => s.plans);
  const [renaming, rename] = useState<string | null>(renameFirst);
  return (
    <ul>
      {plans.map((plan) => (
        <li key={plan.id} className="plan-row">
          {renaming === plan.id ? (
            <RenameField plan={plan} onDone={() => rename(null)} />
          ) : (
            <PlanRow plan={plan} onRename={() => rename(plan.id)} {...(onOpen ? { onOpen } : {})} />
          )}
        </li>
      ))}
    </ul>
  );
}

interface PlanRowProps {
  readonly plan: PlanSummary;
  readonly onRename: () => void;
  readonly onOpen?: () => void;
}

function PlanRow({ plan, onRename, onOpen }: PlanRowProps) {
  const t = useTranslations('shell');
  const language = useApp((s) => s.language);
  const isOpen = useApp((s) => s.plan?.id === plan.id);
  const open = async () => {
    onOpen?.();
    if (!isOpen) await actions.openPlan(plan.id);
  };
  return (
    <>
      <button type="button" className="start-row plan" onClick={() => void open()}>
        <Icon name="plan" />
        <b className="cut">{plan.name}</b>
        <span className="second">
          {[plan.symbol, plan.sample ? t('sample') : '', isOpen ? t('plans.isOpen') : '']
            .filter(Boolean)
            .join(', ')}
        </span>
        <span className="second">{t('plans.count', { count: plan.events })}</span>
        <span className="third">
          {t('plans.changedOn', { day: dateOf(plan.modified, language) })}
        </span>
      </button>
      <MenuTrigger>
        <Button className="button quiet icon" aria-label={t('plans.more', { name: plan.name })}>
          <Icon name="more" />
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu className="menu" aria-label={t('plans.more', { name: plan.name })}>
            <MenuItem className="menu-item" onAction={onRename}>
              {t('plans.rename')}
            </MenuItem>
            <MenuItem className="menu-item" onAction={() => void actions.duplicatePlan(plan.id)}>
              {t('plans.duplicate')}
            </MenuItem>
            <MenuItem className="menu-item" onAction={() => void actions.deletePlan(plan.id)}>
              {t('plans.delete')}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
    </>
  );
}

function RenameField({
  plan,
  onDone,
}: {
  readonly plan: PlanSummary;
  readonly onDone: () => void;
}) {
  const t = useTranslations('shell');
  const [name, setName] = useState(plan.name);
  const keep = async () => {
    onDone();
    const wanted = name.trim();
    if (wanted !== '' && wanted !== plan.name) await actions.renamePlan(plan.id, wanted);
  };
  return (
    <form
      className="plan-rename"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
    >
      <input
        className="field"
        aria-label={t('plans.newName')}
        value={name}
        autoFocus
        onFocus={(event) => event.target.select()}
        onChange={(event) => setName(event.target.value)}
      />
      <Button className="button" onPress={onDone}>
        {t('cancel')}
      </Button>
      <Button className="button" type="submit" isDisabled={name.trim() === ''}>
        {t('plans.rename')}
      </Button>
    </form>
  );
}

function dateOf(at: number, language: Language): string {
  return new Intl.DateTimeFormat(localeOf[language], {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).format(at);
}
