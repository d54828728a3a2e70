import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Person } from '@shared/model/plan';
import { journeysOf } from '@shared/rules/people/journeysOf';
import { sitsOfPerson } from '@shared/rules/people/sitsOfPerson';
import { actions, useApp } from '@renderer/state/planStore';
import { Fact } from './Fact';
import { InlineCombo } from './InlineCombo';
import { InlineText } from './InlineText';
import { placeName } from '@renderer/state/eventWords';
import { usePanel } from './panel';
import { PersonAway } from './PersonAway';
import { PersonClashes } from './PersonClashes';
import { PersonJourneys } from './PersonJourneys';
import { PersonNext } from './PersonNext';
import { usePlaceChoices } from './usePlaceChoices';
import './person.css';

/** All of one person: posting and leave to edit in place, what they attend next, their journeys and their clashes. */
export function PersonInspector({ person }: { readonly person: Person }) {
  const t = useTranslations('people');
  const { plan, language, today, run } = usePanel();
  const places = usePlaceChoices();
  const isShown = useApp((s) => s.personId === person.id);
  const { events, people, settings } = plan;
  const sits = useMemo(
    () => sitsOfPerson({ events, places: plan.places, settings }, person.id, today),
    [events, plan.places, settings, person.id, today],
  );
  const journeys = useMemo(
    () => journeysOf({ events, people, places: plan.places, settings }, person.id, today),
    [events, people, plan.places, settings, person.id, today],
  );
  const edit = (patch: Partial<Person>) => run('edit-person', { personId: person.id, patch });
  return (
    <>
      <header className="person-head">
        <h2 className="inspector-title">
          <InlineText
            label={t('name')}
            value={person.name}
            look="title"
            commit={(draft) => edit({ name: draft.trim() })}
          />
        </h2>
        {!isShown && (
          <button
            type="button"
            className="button link"
            onClick={() => actions.showPerson(person.id)}
          >
            {t('showTimeline', { name: person.name })}
          </button>
        )}
      </header>
      <dl className="facts">
        <Fact label={t('posting')}>
          <InlineCombo
            label={t('posting')}
            value={person.placeId}
            shown={placeName(plan, person.placeId, language)}
            empty={t('noPosting')}
            nothing={t('noPosting')}
            choices={places}
            commit={(placeId) => edit({ placeId })}
          />
        </Fact>
        <Fact label={t('away')}>
          <PersonAway person={person} edit={(away) => edit({ away })} />
        </Fact>
      </dl>
      <PersonNext person={person} sits={sits} />
      <PersonJourneys journeys={journeys} />
      <PersonClashes person={person} />
    </>
  );
}
