import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { bodyName } from '@shared/i18n/bodyWords';
import { type Body, builtInBodyIds } from '@shared/model/bodies';
import { newId } from '@renderer/state/newId';
import { Choice, Labelled, TextField } from '@renderer/ui/fields';
import { Icon } from '@renderer/ui/Icon';
import type { RunCommand } from '../SettingsDialog';
import { AddByName } from './AddByName';
import { slotsFrom, slotsTyped } from './slotsText';
import { useSettings } from './useSettings';

/** The bodies of the plan, the hours in which each meets with interpretation, and which of them is the plan's own. */
export function BodySettings({ run }: { readonly run: RunCommand }) {
  const t = useTranslations();
  const { bodies, bodyId } = useSettings();
  const edit = (patch: object) => run('edit-settings', { patch });
  const add = (name: string) => edit({ bodies: [...bodies, { id: newId(), name, slots: [] }] });
  return (
    <>
      <p className="second">{t('shell.settings.bodiesLead')}</p>
      <Labelled label={t('shell.settings.bodyOfPlan')}>
        {(id) => (
          <Choice
            id={id}
            value={bodyId}
            choices={bodies.map((body) => ({ value: body.id, words: bodyName(body, t) }))}
            onChange={(chosen) => edit({ bodyId: chosen })}
          />
        )}
      </Labelled>
      <ul>
        {bodies.map((body) => (
          <BodyRow
            key={body.id}
            body={body}
            change={(after) => edit({ bodies: bodies.map((one) => (one === body ? after : one)) })}
            remove={() => edit({ bodies: bodies.filter((one) => one !== body) })}
            isOwn={body.id === bodyId}
          />
        ))}
      </ul>
      <AddByName
        label={t('shell.settings.bodyName')}
        words={t('shell.settings.addBody')}
        add={add}
      />
    </>
  );
}

interface BodyRowProps {
  readonly body: Body;
  readonly change: (after: Body) => boolean;
  readonly remove: () => void;
  /** The plan's own cannot go. */
  readonly isOwn: boolean;
}

function BodyRow({ body, change, remove, isOwn }: BodyRowProps) {
  const t = useTranslations();
  const [isWrong, setWrong] = useState(false);
  const name = bodyName(body, t);
  const isBuiltIn = (builtInBodyIds as readonly string[]).includes(body.id);
  const write = (typed: string) => {
    const slots = slotsFrom(typed);
    setWrong(slots === null);
    if (slots) change({ ...body, slots });
  };
  return (
    <li className="settings-row">
      <div className="settings-line body-line">
        {isBuiltIn ? (
          <span className="grow">{name}</span>
        ) : (
          <TextField
            label={t('shell.settings.bodyName')}
            value={name}
            onCommit={(typed) => change({ ...body, name: typed })}
          />
        )}
        <TextField
          label={t('shell.settings.bodyHours', { name })}
          value={slotsTyped(body.slots)}
          placeholder={t('shell.settings.bodyAnyHour')}
          onCommit={write}
        />
        <Button
          className="button quiet icon"
          aria-label={t('shell.settings.removeNamed', { name })}
          isDisabled={isOwn}
          onPress={remove}
        >
          <Icon name="bin" />
        </Button>
      </div>
      {isWrong && (
        <p role="alert" className="error-text">
          {t('shell.settings.slotsWrong')}
        </p>
      )}
    </li>
  );
}
