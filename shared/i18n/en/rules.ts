/** What findings say: a title and a reason each; `sentence` puts them together. */
export const rules = {
  sentence: '{title}: {reason}.',
  flexible: '{reason}; {paragraph} allows to differ',
  quote: '“{words}”',
  quoteDay: '“{words}” ({day})',
  dated: '{title}, {dates}',
  member: '{title}, for “{member}”',
  pair: '{first} and {second}',
  window: {
    before: '{days, plural, one {# day} other {# days}} before its window, {window}',
    after: '{days, plural, one {# day} other {# days}} after its window, {window}',
  },
  duration: {
    exact:
      '{sat, plural, one {# sitting day} other {# sitting days}} instead of {fixed, plural, one {#} other {#}}',
    most: '{sat, plural, one {# sitting day} other {# sitting days}}, at most {fixed, plural, one {#} other {#}} allowed',
    least:
      '{sat, plural, one {# sitting day} other {# sitting days}}, at least {fixed, plural, one {#} other {#}} required',
    totalMore:
      '{sat, plural, one {# sitting day} other {# sitting days}} in all, {fixed, plural, one {#} other {#}} allowed',
    totalFewer:
      '{sat, plural, one {# sitting day} other {# sitting days}} of {fixed, plural, one {#} other {#}} planned, and too few working days left in the window for the rest',
  },
  place: 'in {cities}, but the text says {places}',
  cap: '{sat, plural, one {# sitting day} other {# sitting days}} of {cap, plural, one {#} other {#}} allowed; {event} crosses the limit',
  panels:
    '{panels, plural, one {# expert panel} other {# expert panels}}; the text asks for {min} to {max}',
  order: {
    written: '“{first}” ends on {lastDay}, but must be over before “{then}” begins on {firstDay}',
    inferred:
      '“{first}” ends on {lastDay}, but should be over before “{then}” begins on {firstDay}',
  },
  phase: {
    before: '{days, plural, one {# day} other {# days}} before {phase} begins on {limit}',
    after: '{days, plural, one {# day} other {# days}} after {phase} ends on {limit}',
    both: 'share {days, plural, one {# day} other {# days}} from {day} to {limit}, although their windows do not meet',
  },
  overlap: {
    sure: 'at the same time on {days, plural, one {{day}} other {# days from {day}}}, both confirmed or held',
    unsure:
      'at the same time on {days, plural, one {{day}} other {# days from {day}}}, not both confirmed',
    optional:
      'at the same time on {days, plural, one {{day}} other {# days from {day}}}, for people who need not be at both',
    crowd:
      '{count, plural, one {# pair of meetings sits} other {# pairs of meetings sit}} at the same time with the same people',
    crowdTitle: 'Meetings on {day}',
  },
  travel: {
    title: '{from} {fromDay}, then {to} {toDay}',
    short:
      '{clear, plural, =0 {no clear day} one {# clear day} other {# clear days}} between {first} and {then}, {needed} needed',
    sameDay: '{first} and {then} are in two cities on one day',
    optional:
      '{clear, plural, =0 {no clear day} one {# clear day} other {# clear days}} between {first} and {then}, {needed} needed; whoever is asked to both may stay away from one',
  },
  capacity: {
    title: 'The delegation on {day}',
    full: '{meetings, plural, one {# meeting needs} other {# meetings need}} somebody at one time, and {free, plural, =0 {nobody is} one {# person is} other {# people are}} free',
    morning:
      '{meetings, plural, one {# meeting needs} other {# meetings need}} somebody at one time in the morning, and {free, plural, =0 {nobody is} one {# person is} other {# people are}} free',
    afternoon:
      '{meetings, plural, one {# meeting needs} other {# meetings need}} somebody at one time in the afternoon, and {free, plural, =0 {nobody is} one {# person is} other {# people are}} free',
  },
  room: {
    clash: 'both in {room} at the same time on {day}',
    crowd:
      '{count, plural, one {# pair of meetings shares} other {# pairs of meetings share}} a room at the same time',
  },
  'non-working-day': {
    weekend: 'sits on {weekday}',
    closed: 'sits on {weekday}, when offices in {city} are shut: {holiday}',
    observe: 'sits on {weekday}, to be observed when planning in {city}: {holiday}',
    avoid: 'sits on {weekday}, when meetings in {city} are to be avoided: {holiday}',
    ends: 'opens or closes on {weekday}, when nothing should in {city}: {holiday}',
    dueWeekend: 'due on {weekday}, when offices are shut',
    dueClosed: 'due on {weekday}, when offices in {city} are shut: {holiday}',
    stationTitle: 'Holidays of {city}, {year}',
    missing: 'no list of official holidays is at hand, so only weekends are looked at',
  },
  slot: {
    outside:
      'sits {from}–{to} on {day}, outside the hours with interpretation ({body}: {hours}){more, plural, =0 {} one {, and once more} other {, and # more times}}',
    long: 'sits {from}–{to} on {day}, longer than the hours with interpretation ({body}: {hours}){more, plural, =0 {} one {, and once more} other {, and # more times}}',
  },
  parallel: {
    title: 'Meetings on {day}',
    titleOf: '{process}, meetings on {day}',
    reason: '{meetings, plural, one {# meeting} other {# meetings}} at one time, {cap} allowed',
    groups:
      '{meetings, plural, one {# contact group} other {# contact groups}} at one time, {cap} allowed',
    late: 'ends on {day} at {ends}, after {latest}',
  },
  reference: {
    same: 'on {day}, during {other} ({dates}) in the same city, {city}',
    other: 'on {day}, during {other} ({dates}) in {city}',
    nowhere: 'on {day}, during {other} ({dates})',
  },
  missed: {
    event:
      '{days, plural, =0 {its hour on {day} is past} one {# day late, it was due on {day}} other {# days late, it was due on {day}}}',
    mandate: 'nothing entered, {days, plural, one {# day} other {# days}} late: {window}',
    short:
      'only {sat, plural, one {# sitting day} other {# sitting days}} of {fixed, plural, one {#} other {#}} when its window ended on {day}',
  },
  'due-soon': {
    event: 'due {days, plural, =0 {today} =1 {tomorrow} other {in # days}}, on {day}',
    mandate:
      'nothing planned, and due {days, plural, =0 {today} =1 {tomorrow} other {in # days}}: {window}',
  },
  unscheduled: {
    window: 'nothing planned: {window}',
    after: 'nothing planned, although “{after}” is over',
  },
  unconfirmed: 'last sat on {day}: was it held?',
  'document-lead': {
    lead: '{days, plural, =0 {on the first day} one {# day} other {# days}} {days, plural, =0 {of} other {before}} {meeting}, {lead} needed',
    late: '{days, plural, one {# day} other {# days}} after {meeting} has begun, {lead} days before it needed',
  },
  invalid: {
    end: 'ends before it starts',
    hours:
      '{count, plural, one {a sitting ends} other {# sittings end}} before {count, plural, one {it starts} other {they start}}',
    sittings:
      '{count, plural, one {two of its sittings overlap} other {# pairs of its sittings overlap}}',
    zone: '{count, plural, one {an hour is} other {# hours are}} given for a place whose time zone is not known',
    parts: 'is a part of itself',
    order: 'the order goes round in a circle of {count, plural, one {#} other {#}}',
    cap: 'a limit of {cap} sitting days cannot be',
    ruleTitle: 'Rule “{rule}”',
    rule: 'could not be asked in {count, plural, one {# place} other {# places}}; the other rules were ({message})',
  },
} as const;
