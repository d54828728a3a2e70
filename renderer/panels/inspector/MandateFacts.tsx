import { useTranslations } from 'use-intl';
import type { DaysMandate, Mandate, PlaceMandate } from '@shared/model/mandate';
import { formatDayCount } from '@shared/i18n/dates';
import { hasSeveralProcesses, processById } from '@shared/model/processOf';
import { sittingDays } from '@shared/model/sittingDays';
import { Icon } from '@renderer/ui/Icon';
import { placeName } from '@renderer/state/eventWords';
import { Fact } from './Fact';
import type { MandateChecks } from './mandateChecks';
import { usePanel } from './panel';

/** What the document requires, in its own words, with a check mark where an event does it. */
export function MandateFacts({
  mandate,
  checks,
}: {
  readonly mandate: Mandate;
  readonly checks: MandateChecks | null;
}) {
  const t = useTranslations('inspector');
  const { plan, language } = usePanel();
  const responsible = mandate.responsible[language];
  const remark = mandate.remark[language];
  const phase = plan.mandates.get(mandate.phaseId ?? '');
  return (
    <dl className="facts">
      <Fact
        label={t('window')}
        end={<Fits fits={checks?.window ?? null} firm={mandate.flexible === null} />}
      >
        {mandate.wording[language]}
      </Fact>
      {mandate.place && (
        <Fact
          label={t('place')}
          end={<Fits fits={checks?.place ?? null} firm={mandate.flexible === null} />}
        >
          <PlaceWords place={mandate.place} />
        </Fact>
      )}
      {mandate.days && (
        <Fact
          label={t('days')}
          end={<Fits fits={checks?.days ?? null} firm={mandate.flexible === null} />}
        >
          <DaysWords days={mandate.days} mandateId={mandate.id} />
        </Fact>
      )}
      {mandate.panels && (
        <Fact
          label={t('panels')}
          end={<Fits fits={checks?.panels ?? null} firm={mandate.flexible === null} />}
        >
          {t('fromTo', { min: String(mandate.panels.min), max: String(mandate.panels.max) })}
        </Fact>
      )}
      <Budget mandate={mandate} />
      {mandate.flexible !== null && (
        <Fact label={t('flexible')}>
          {t('unlessAgreed')} <span className="third">({mandate.flexible})</span>
        </Fact>
      )}
      {hasSeveralProcesses(plan) && (
        <Fact label={t('field.processId')}>{processById(plan, mandate.processId).name}</Fact>
      )}
      {phase && <Fact label={t('phase')}>{phase.title[language]}</Fact>}
      {responsible !== '' && <Fact label={t('responsible')}>{responsible}</Fact>}
      {remark !== '' && <Fact label={t('remark')}>{remark}</Fact>}
    </dl>
  );
}

/** Symbol and paragraph of a mandate: "A/RES/71/280, para. 28". */
export function useMandateSource(mandate: Mandate): string {
  const words = useTranslations('words');
  const { plan } = usePanel();
  const { document } = processById(plan, mandate.processId);
  const symbol = document?.symbol ?? '';
  const paragraph =
    mandate.paragraph === '' ? '' : words('paragraph', { paragraph: mandate.paragraph });
  return [symbol, paragraph].filter((part) => part !== '').join(', ');
}

function Fits({ fits, firm }: { readonly fits: boolean | null; readonly firm: boolean }) {
  const t = useTranslations('inspector');
  if (fits === null) return null;
  return fits ? (
    <span className="fits" title={t('fits')}>
      <Icon name="check" size={14} />
      <span className="unseen">{t('fits')}</span>
    </span>
  ) : (
    <span className={`fits-not ${firm ? 'error-text' : 'second'}`}>{t('fitsNot')}</span>
  );
}

function PlaceWords({ place }: { readonly place: PlaceMandate }) {
  const t = useTranslations('inspector');
  const { plan, language } = usePanel();
  const names = place.places.map((id) => placeName(plan, id, language));
  if (place.country !== null) {
    names.push(new Intl.DisplayNames(language, { type: 'region' }).of(place.country) ?? '');
  }
  return names.join(t('or'));
}

function DaysWords({
  days,
  mandateId,
}: {
  readonly days: DaysMandate;
  readonly mandateId: string;
}) {
  const t = useTranslations('inspector');
  const { plan } = usePanel();
  const min = formatDayCount(days.min ?? 0);
  const max = formatDayCount(days.max ?? 0);
  const unit = t(`unit.${days.unit}`, { count: days.max ?? days.min ?? 0 });
  const words =
    days.min !== null && days.max !== null
      ? days.min === days.max
        ? t(days.total ? 'inAll' : 'exactly', { count: max, unit })
        : t('fromToUnit', { min, max, unit })
      : days.max !== null
        ? t('atMost', { count: max, unit })
        : t('atLeast', { count: min, unit });
  if (!days.total) return words;
  let planned = 0;
  for (const event of plan.events.values()) {
    if (event.mandateId === mandateId) planned += sittingDays(event.sittings);
  }
  return `${words}; ${t('plannedDays', { count: formatDayCount(planned) })}`;
}

/** What the group of a mandate may use together. */
function Budget({ mandate }: { readonly mandate: Mandate }) {
  const t = useTranslations('inspector');
  const { plan, language } = usePanel();
  const group = plan.groups.get(mandate.groupId ?? '');
  if (!group || group.cap === null) return null;
  let planned = 0;
  for (const event of plan.events.values()) {
    if (plan.mandates.get(event.mandateId ?? '')?.groupId === group.id) {
      planned += sittingDays(event.sittings);
    }
  }
  return (
    <Fact label={t('together')}>
      {t('budget', {
        group: group.title[language],
        planned: formatDayCount(planned),
        cap: formatDayCount(group.cap),
      })}{' '}
      <span className="third">({group.capParagraph})</span>
    </Fact>
  );
}
