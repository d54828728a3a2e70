import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatSpan } from '@shared/i18n/dates';
import type { Person } from '@shared/model/plan';
import { addDays, type Day } from '@shared/model/time';
import { DayField } from '@renderer/ui/DayField';
import { Choice } from '@renderer/ui/fields';
import { Icon } from '@renderer/ui/Icon';
import { usePanel } from './panel';

type Away = Person['away'];
type Why = Away[number]['why'];

interface PersonAwayProps {
  readonly person: Person;
  /** The sentence that says why not, or null. */
  readonly edit: (away: Away) => string | null;
}

/** The days on which a person is away, each to be taken out, and a short form that adds some. */
export function PersonAway({ person, edit }: PersonAwayProps) {
  const t = useTranslations('people');
  const { language } = usePanel();
  const [adding, setAdding] = useState(false);
  return (
    <>
      {person.away.length > 0 && (
        <ul className="person-away">
          {person.away.map((away) => {
            const words = t('awaySpan', {
              why: t(`awayKind.${away.why}`),
              span: formatSpan(away.span, language, { year: true }),
            });
            return (
              <li key={`${away.span.start} ${away.span.end} ${away.why}`}>
                <span>{words}</span>
                <button
                  type="button"
                  className="button quiet icon small"
                  aria-label={t('removeNamed', { name: words })}
                  onClick={() => edit(person.away.filter((other) => other !== away))}
                >
                  <Icon name="bin" size={14} />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {adding ? (
        <AwayForm
          onClose={() => setAdding(false)}
          add={(span, why) => edit([...person.away, { span, why }])}
        />
      ) : (
        <button type="button" className="fact-button second" onClick={() => setAdding(true)}>
          {t('addAway')}
        </button>
      )}
    </>
  );
}

interface AwayFormProps {
  readonly add: (span: Away[number]['span'], why: Why) => string | null;
  readonly onClose: () => void;
}

function AwayForm({ add, onClose }: AwayFormProps) {
  const t = useTranslations('people');
  const [why, setWhy] = useState<Why>('leave');
  const { language, today } = usePanel();
  const [from, setFrom] = useState<Day | null>(null);
  const [to, setTo] = useState<Day | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = () => {
    if (from === null) return;
    const refused = add(
      { start: from, end: addDays(to === null || to < from ? from : to, 1) },
      why,
    );
    if (refused === null) onClose();
    else setProblem(refused);
  };
  return (
    <form
      className="person-away-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Choice
        label={t('awayWhy')}
        value={why}
        choices={(['leave', 'travel'] as const).map((value) => ({
          value,
          words: t(`awayKind.${value}`),
        }))}
        onChange={setWhy}
      />
      <DayField
        label={t('awayFrom')}
        value={from}
        language={language}
        near={today.day}
        onChange={setFrom}
      />
      <DayField
        label={t('awayTo')}
        value={to}
        language={language}
        near={today.day}
        onChange={setTo}
      />
      {problem !== null && (
        <span className="error-text problem" role="alert">
          {problem}
        </span>
      )}
      <div className="form-buttons">
        <button type="submit" className="button" disabled={from === null}>
          {t('add')}
        </button>
        <button type="button" className="button quiet" onClick={onClose}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
