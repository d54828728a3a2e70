import { useTranslations } from 'use-intl';
import { type Gravity, gravities, type RuleId } from '@shared/model/finding';
import { gravestOfRule } from '@shared/model/ruleIds';
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
    const gravest = gravity === gravestOfRule[rule] ? others : { ...others, [rule]: gravity };
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
              <th scope="row">
                {t(`words.rule.${id}`)}
                <span className="rule-finds third">{t(`shell.settings.ruleFinds.${id}`)}</span>
              </th>
              <td>
                <Gravest
                  rule={id}
                  value={settings.gravest[id]}
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

interface GravestProps {
  readonly rule: RuleId;
  /** What the plan says; undefined where it says nothing. */
  readonly value: Gravity | undefined;
  readonly onChange: (gravity: Gravity) => void;
}

/** How gravely a rule may speak: no more than it does by itself. Nothing to choose where that is the mildest. */
function Gravest({ rule, value, onChange }: GravestProps) {
  const t = useTranslations();
  const own = gravities.indexOf(gravestOfRule[rule]);
  const choices = gravities.slice(own).map((g) => ({ value: g, words: t(`words.gravity.${g}`) }));
  if (choices.length === 1) return choices[0]!.words;
  return (
    <Choice
      label={t('words.labelled', {
        label: t('shell.settings.gravest'),
        value: t(`words.rule.${rule}`),
      })}
      value={gravities[Math.max(own, value ? gravities.indexOf(value) : 0)]!}
      choices={choices}
      onChange={onChange}
    />
  );
}
