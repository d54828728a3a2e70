import { useTranslations } from 'use-intl';
import type { Attendance, PlanEvent } from '@shared/model/event';
import { actions } from '@renderer/state/planStore';
import { Fact } from './Fact';
import { InlineChoice } from './InlineChoice';
import { usePanel } from './panel';

const answers: readonly Attendance[] = ['delegation', 'named', 'followed'];

/** Who attends: everybody, people by name with their optional ones, or nobody. */
export function Attends({ event }: { readonly event: PlanEvent }) {
  const t = useTranslations('inspector');
  const words = useTranslations('words');
  const { run } = usePanel();
  const attendance = event.attendance ?? 'followed';
  return (
    <>
      <Fact label={t('attends')}>
        <InlineChoice
          label={t('attends')}
          value={attendance}
          choices={answers.map((id) => ({ id, name: words(`attendance.${id}`) }))}
          onChoose={(id) =>
            run('edit-event', { eventId: event.id, patch: { attendance: id as Attendance } })
          }
        />
      </Fact>
      {attendance === 'named' && (
        <Fact label={t('people')}>
          <PeopleList event={event} />
        </Fact>
      )}
    </>
  );
}

function PeopleList({ event }: { readonly event: PlanEvent }) {
  const t = useTranslations('inspector');
  const words = useTranslations('people');
  const { plan, run } = usePanel();
  const people = [...plan.people.values()].sort((a, b) => a.name.localeCompare(b.name));
  if (people.length === 0) return <span className="second">{t('noPeople')}</span>;
  const write = (attendees: PlanEvent['attendees']) =>
    run('edit-event', { eventId: event.id, patch: { attendees } });
  return (
    <ul className="people">
      {people.map(({ id, name }) => {
        const own = event.attendees.find((a) => a.personId === id);
        const others = event.attendees.filter((a) => a.personId !== id);
        return (
          <li key={id}>
            <label className="choice">
              <input
                type="checkbox"
                aria-label={name}
                checked={own !== undefined}
                onChange={(e) =>
                  write(e.target.checked ? [...others, { personId: id, optional: false }] : others)
                }
              />
              <button
                type="button"
                className="attendee-name"
                aria-label={words('showTimeline', { name })}
                onClick={() => actions.showPerson(id)}
              >
                {name}
              </button>
            </label>
            {own && (
              <label className="choice third">
                <input
                  type="checkbox"
                  checked={own.optional}
                  aria-label={t('optionalFor', { name })}
                  onChange={(e) => write([...others, { personId: id, optional: e.target.checked }])}
                />
                {t('optional')}
              </label>
            )}
          </li>
        );
      })}
    </ul>
  );
}
