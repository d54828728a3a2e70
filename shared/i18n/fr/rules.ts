import type { MessagesOf } from '../messages';

/** Ce que disent les constats : un titre et un motif. */
export const rules = {
  sentence: '{title} : {reason}.',
  flexible: '{reason} ; le {paragraph} permet d’y déroger',
  quote: '« {words} »',
  quoteDay: '« {words} » ({day})',
  dated: '{title}, {dates}',
  member: '{title}, pour « {member} »',
  pair: '{first} et {second}',
  window: {
    before: '{days, plural, one {# jour} other {# jours}} avant sa période, {window}',
    after: '{days, plural, one {# jour} other {# jours}} après sa période, {window}',
  },
  duration: {
    exact:
      '{sat, plural, one {# jour de séance} other {# jours de séance}} au lieu de {fixed, plural, one {#} other {#}}',
    most: '{sat, plural, one {# jour de séance} other {# jours de séance}}, {fixed, plural, one {#} other {#}} au plus',
    least:
      '{sat, plural, one {# jour de séance} other {# jours de séance}}, {fixed, plural, one {#} other {#}} au moins',
    totalMore:
      '{sat, plural, one {# jour de séance} other {# jours de séance}} en tout, {fixed, plural, one {# autorisé} other {# autorisés}}',
    totalFewer:
      '{sat, plural, one {# jour de séance prévu} other {# jours de séance prévus}} sur {fixed, plural, one {#} other {#}}, et trop peu de jours ouvrables restent dans la période prescrite pour le reste',
  },
  place: 'à {cities}, alors que le texte indique {places}',
  cap: '{sat, plural, one {# jour de séance} other {# jours de séance}} pour {cap, plural, one {# autorisé} other {# autorisés}} ; {event} dépasse la limite',
  panels:
    '{panels, plural, one {# table ronde d’experts} other {# tables rondes d’experts}} ; le texte en demande de {min} à {max}',
  order: {
    written:
      '« {first} » se termine le {lastDay}, mais doit être achevé avant que « {then} » commence le {firstDay}',
    inferred:
      '« {first} » se termine le {lastDay}, mais devrait être achevé avant que « {then} » commence le {firstDay}',
  },
  phase: {
    before: '{days, plural, one {# jour} other {# jours}} avant le début de {phase}, le {limit}',
    after: '{days, plural, one {# jour} other {# jours}} après la fin de {phase}, le {limit}',
    both: 'ont {days, plural, one {# jour} other {# jours}} en commun, du {day} au {limit}, alors que leurs périodes ne se touchent pas',
  },
  overlap: {
    sure: 'en même temps {days, plural, one {le {day}} other {# jours à partir du {day}}}, toutes deux confirmées ou tenues',
    unsure:
      'en même temps {days, plural, one {le {day}} other {# jours à partir du {day}}}, pas encore toutes deux confirmées',
    optional:
      'en même temps {days, plural, one {le {day}} other {# jours à partir du {day}}}, pour des personnes qui ne sont pas tenues d’assister aux deux',
    crowd:
      '{count, plural, one {# paire de réunions se tient} other {# paires de réunions se tiennent}} en même temps avec les mêmes personnes',
    crowdTitle: 'Réunions du {day}',
  },
  travel: {
    title: '{from} le {fromDay}, puis {to} le {toDay}',
    short:
      '{clear, plural, =0 {aucun jour libre} one {# jour libre} other {# jours libres}} entre {first} et {then}, il en faut {needed}',
    sameDay: '{first} et {then} se tiennent dans deux villes le même jour',
    optional:
      '{clear, plural, =0 {aucun jour libre} one {# jour libre} other {# jours libres}} entre {first} et {then}, il en faut {needed} ; les personnes invitées aux deux peuvent en manquer une',
  },
  capacity: {
    title: 'La délégation le {day}',
    full: '{meetings, plural, one {# réunion demande} other {# réunions demandent}} quelqu’un en même temps, et {free, plural, =0 {personne n’est libre} one {# personne est libre} other {# personnes sont libres}}',
    morning:
      '{meetings, plural, one {# réunion demande} other {# réunions demandent}} quelqu’un en même temps le matin, et {free, plural, =0 {personne n’est libre} one {# personne est libre} other {# personnes sont libres}}',
    afternoon:
      '{meetings, plural, one {# réunion demande} other {# réunions demandent}} quelqu’un en même temps l’après-midi, et {free, plural, =0 {personne n’est libre} one {# personne est libre} other {# personnes sont libres}}',
  },
  room: {
    clash: 'toutes deux dans {room} en même temps le {day}',
    crowd:
      '{count, plural, one {# paire de réunions partage} other {# paires de réunions partagent}} une salle en même temps',
  },
  'non-working-day': {
    weekend: 'séance le {weekday}',
    closed: 'séance le {weekday}, alors que les bureaux de {city} sont fermés : {holiday}',
    observe: 'séance le {weekday}, jour à observer dans la planification à {city} : {holiday}',
    avoid: 'séance le {weekday}, jour où il convient d’éviter les réunions à {city} : {holiday}',
    ends: 'ouverture ou clôture le {weekday}, jour où il convient de les éviter à {city} : {holiday}',
    dueWeekend: 'échéance le {weekday}, alors que les bureaux sont fermés',
    dueClosed: 'échéance le {weekday}, alors que les bureaux de {city} sont fermés : {holiday}',
    stationTitle: 'Jours fériés de {city}, {year}',
    missing:
      'la liste des jours fériés officiels manque ; seules les fins de semaine sont vérifiées',
  },
  slot: {
    outside:
      'séance de {from} à {to} le {day}, en dehors des heures avec interprétation ({body} : {hours}){more, plural, =0 {} one {, et une autre fois} other {, et # autres fois}}',
    long: 'séance de {from} à {to} le {day}, plus longue que les heures avec interprétation ({body} : {hours}){more, plural, =0 {} one {, et une autre fois} other {, et # autres fois}}',
  },
  parallel: {
    title: 'Réunions du {day}',
    titleOf: '{process}, réunions du {day}',
    reason: '{meetings, plural, one {# réunion} other {# réunions}} en même temps, {cap} au plus',
    groups:
      '{meetings, plural, one {# groupe de contact} other {# groupes de contact}} en même temps, {cap} au plus',
    late: 'se termine le {day} à {ends}, après {latest}',
  },
  reference: {
    same: 'le {day}, pendant {other} ({dates}), dans la même ville, {city}',
    other: 'le {day}, pendant {other} ({dates}) à {city}',
    nowhere: 'le {day}, pendant {other} ({dates})',
  },
  missed: {
    event:
      '{days, plural, =0 {son heure du {day} est passée} one {# jour de retard, échéance du {day}} other {# jours de retard, échéance du {day}}}',
    mandate: 'rien de saisi, {days, plural, one {# jour} other {# jours}} de retard : {window}',
    short:
      'seulement {sat, plural, one {# jour de séance} other {# jours de séance}} sur {fixed, plural, one {#} other {#}} à la fin de sa période, le {day}',
  },
  'due-soon': {
    event: 'échéance {days, plural, =0 {aujourd’hui} =1 {demain} other {dans # jours}}, le {day}',
    mandate:
      'rien de prévu, échéance {days, plural, =0 {aujourd’hui} =1 {demain} other {dans # jours}} : {window}',
  },
  unscheduled: {
    window: 'rien de prévu : {window}',
    after: 'rien de prévu, alors que « {after} » est terminé',
  },
  unconfirmed: 'dernière séance le {day} : la réunion a-t-elle eu lieu ?',
  'document-lead': {
    lead: '{days, plural, =0 {le premier jour} one {# jour} other {# jours}} {days, plural, =0 {de} other {avant}} {meeting}, il en faut {lead}',
    late: '{days, plural, one {# jour} other {# jours}} après le début de {meeting}, alors qu’il en faut {lead} avant',
  },
  invalid: {
    end: 'se termine avant de commencer',
    hours:
      '{count, plural, one {une séance se termine} other {# séances se terminent}} avant de commencer',
    sittings:
      '{count, plural, one {deux de ses séances se chevauchent} other {# paires de ses séances se chevauchent}}',
    zone: '{count, plural, one {une heure est donnée} other {# heures sont données}} pour un lieu dont le fuseau horaire n’est pas connu',
    parts: 'est une partie d’elle-même',
    order: 'l’ordre tourne en rond entre {count, plural, one {# élément} other {# éléments}}',
    cap: 'une limite de {cap} jours de séance est impossible',
    ruleTitle: 'Règle « {rule} »',
    rule: 'n’a pas pu être appliquée à {count, plural, one {# endroit} other {# endroits}} ; les autres l’ont été ({message})',
  },
} satisfies MessagesOf<'rules'>;
