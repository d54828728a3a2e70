import { useTranslations } from 'use-intl';
import { type Gravity, gravities, type RuleId } from '@shared/model/finding';
import { rules } from '@shared/rules';
import { Choice } from '@renderer/ui/fields';
import type { RunCommand } from '../SettingsDialog';
import { useSettings } from './useSettings';

/** Which rules speak, and how gravely they may. */
export function RuleSettings({ run }: { readonly run: RunCommand }) {
  const t = useTranslations();
  const settings = useSettings();
  const turn = (rule: RuleId, on: boolean) => {
    const others = settings.rulesOff.filter((r) => r !== rule);
    run('edit-settings', { patch: { rulesOff: on ? others : [...others, rule] } });
  };
  const limit = (rule: RuleId, gravity: Gravity) => {
    const { [rule]: _before, ...others } = settings.gravest;
    const gravest = gravity === 'error' ? others : { ...others, [rule]: gravity };
    run('edit-settings', { patch: { gravest } });
  };
  return (
    <>
      <p className="second">{t('shell.settings.rulesLead')}</p>
      <table className="settings-table">
        <thead>
          <tr>
            <th scope="col">{t('shell.settings.on')}</th>
            <th scope="col">{t('shell.settings.rule')}</th>
            <th scope="col">{t('shell.settings.gravest')}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map(({ id }) => (
            <tr key={id}>
              <td>
                <input
                  type="checkbox"
                  className="box"
                  aria-label={t('words.labelled', {
                    label: t('shell.settings.on'),
                    value: t(`words.rule.${id}`),
                  })}
                  checked={!settings.rulesOff.includes(id)}
                  onChange={(event) => turn(id, event.target.checked)}
                />
              </td>
              <th scope="row">{t(`words.rule.${id}`)}</th>
              <td>
                <Choice
                  label={t('words.labelled', {
                    label: t('shell.settings.gravest'),
                    value: t(`words.rule.${id}`),
                  })}
                  value={settings.gravest[id] ?? 'error'}
                  choices={gravities.map((g) => ({ value: g, words: t(`words.gravity.${g}`) }))}
                  onChange={(gravity) => limit(id, gravity)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
