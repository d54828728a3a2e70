import { useTranslations } from 'use-intl';
import { useApp } from '@renderer/state/planStore';
import { Labelled, NumberField } from '@renderer/ui/fields';
import type { RunCommand } from '../SettingsDialog';

/** The budgets of sitting days that groups of mandates share. */
export function GroupSettings({ run }: { readonly run: RunCommand }) {
  const t = useTranslations('shell.settings');
  const groups = useApp((s) => s.plan?.groups);
  const language = useApp((s) => s.language);
  return (
    <>
      <p className="second">{t('groupsLead')}</p>
      {groups?.size === 0 && <p className="third">{t('noGroups')}</p>}
      {[...(groups?.values() ?? [])].map((group) => (
        <Labelled
          key={group.id}
          label={group.title[language]}
          hint={
            group.capParagraph === ''
              ? t('noCap')
              : `${t('fromParagraph', { paragraph: group.capParagraph })}; ${t('noCap')}`
          }
        >
          {(id) => (
            <NumberField
              id={id}
              value={group.cap}
              min={1}
              max={999}
              mayBeEmpty
              wrong={t('badNumber', { min: '1', max: '999' })}
              onCommit={(cap) => run('edit-group', { groupId: group.id, patch: { cap } })}
            />
          )}
        </Labelled>
      ))}
    </>
  );
}
