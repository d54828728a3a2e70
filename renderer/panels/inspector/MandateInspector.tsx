import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { isOver, lookOf } from '@shared/gantt/look';
import { subjectOfTarget } from '@shared/gantt/marks';
import { stateOn } from '@shared/model/asOf';
import { classOfKind, type PlanEvent } from '@shared/model/event';
import type { Mandate } from '@shared/model/mandate';
import { membersOf } from '@shared/windows/window';
import { KindGlyph } from '@renderer/ui/Glyph';
import { datesWords } from './datesWords';
import { DoneForm } from './DoneForm';
import { eventShortTitle, mandateTitle } from '@renderer/state/eventWords';
import { Section } from './Fact';
import { FindingsShort } from './FindingsShort';
import { MandateFacts, useMandateSource } from './MandateFacts';
import { usePanel } from './panel';
import { takeWantedForm, type WantedForm } from './wantedForm';
import { RelatedSection } from './Related';
import { ScheduleForm } from './ScheduleForm';

interface MandateInspectorProps {
  readonly mandate: Mandate;
  readonly memberId: string | null;
}

/** What the document requires, what is planned for it, and how to plan it. */
export function MandateInspector({ mandate, memberId }: MandateInspectorProps) {
  const words = useTranslations('words');
  const { plan, language } = usePanel();
  const source = useMandateSource(mandate);
  const title = mandateTitle(plan, mandate, memberId, language);
  const asksEach = mandate.eachOf !== null && memberId === null;
  return (
    <>
      <header className="inspector-head">
        <span className="inspector-glyph">
          <KindGlyph look={lookOf(mandate.kind)} label={words(`kind.${mandate.kind}`)} />
        </span>
        <h2 className="inspector-title">
          <span className="clamped" title={title}>
            {title}
          </span>
        </h2>
        <p className="inspector-state second">{source}</p>
      </header>
      <MandateFacts mandate={mandate} checks={null} />
      {asksEach ? <Members mandate={mandate} /> : <Answers mandate={mandate} memberId={memberId} />}
      <FindingsShort subject={subjectOfTarget({ type: 'mandate', id: mandate.id, memberId })} />
      <RelatedSection event={null} mandate={mandate} />
    </>
  );
}

/** The events that answer it, and the two ways to make one. */
function Answers({ mandate, memberId }: MandateInspectorProps) {
  const t = useTranslations('inspector');
  const { plan } = usePanel();
  const [form, setForm] = useState<WantedForm | null>(() =>
    takeWantedForm({ type: 'mandate', id: mandate.id, memberId }),
  );
  const answers = answersOf(plan.events.values(), mandate.id, memberId);
  const eventClass = classOfKind[mandate.kind];
  const isDue = eventClass === 'due' || eventClass === 'fact';
  const close = () => setForm(null);
  return (
    <Section title={t('planned')}>
      {answers.length === 0 ? (
        <p className="second">{t('nothingPlanned')}</p>
      ) : (
        <ul className="related">
          {answers.map((event) => (
            <AnswerLine key={event.id} event={event} />
          ))}
        </ul>
      )}
      {form === 'schedule' && (
        <ScheduleForm mandate={mandate} memberId={memberId} onClose={close} />
      )}
      {form === 'done' && <DoneForm mandate={mandate} memberId={memberId} onClose={close} />}
      {form === null && (
        <p className="section-buttons">
          <button type="button" className="button" onClick={() => setForm('schedule')}>
            {t(answers.length === 0 ? 'schedule' : 'scheduleAnother')}
          </button>
          {isDue && answers.length === 0 && (
            <button type="button" className="button" onClick={() => setForm('done')}>
              {t('markDoneButton')}
            </button>
          )}
        </p>
      )}
    </Section>
  );
}

function AnswerLine({ event }: { readonly event: PlanEvent }) {
  const t = useTranslations('inspector');
  const words = useTranslations('words');
  const { plan, language, today, select } = usePanel();
  const state = stateOn(event, today.day);
  return (
    <li>
      <button
        type="button"
        className="related-line"
        onClick={() => select({ type: 'event', id: event.id })}
      >
        <KindGlyph look={lookOf(event.kind)} held={isOver(state)} />
        <span className="related-title">
          {datesWords(plan, event, language) || t('noDates')}
          <span className="unseen">{eventShortTitle(plan, event, language)}</span>
        </span>
        <span className="third">{words(`state.${state}`)}</span>
      </button>
    </li>
  );
}

/** For each member of the group: what is planned, or that nothing is. */
function Members({ mandate }: { readonly mandate: Mandate }) {
  const t = useTranslations('inspector');
  const { plan, language, select } = usePanel();
  return (
    <Section title={t('forEach')}>
      <ul className="related">
        {membersOf(plan, mandate.eachOf!).map((memberId) => {
          const answer = answersOf(plan.events.values(), mandate.id, memberId)[0];
          return (
            <li key={memberId}>
              <button
                type="button"
                className="related-line"
                onClick={() =>
                  select(
                    answer
                      ? { type: 'event', id: answer.id }
                      : { type: 'mandate', id: mandate.id, memberId },
                  )
                }
              >
                <KindGlyph look={lookOf(mandate.kind)} variant={answer ? 'filled' : 'hollow'} />
                <span className="related-title">
                  {plan.mandates.get(memberId)?.shortTitle[language]}
                </span>
                <span className="third">
                  {answer ? datesWords(plan, answer, language) || t('noDates') : t('notPlanned')}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function answersOf(
  events: Iterable<PlanEvent>,
  mandateId: string,
  memberId: string | null,
): readonly PlanEvent[] {
  return [...events].filter((e) => e.mandateId === mandateId && e.memberId === memberId);
}
