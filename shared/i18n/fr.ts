import type { Messages } from './messages';
import { commands } from './fr/commands';
import { findings } from './fr/findings';
import { formats } from './fr/formats';
import { grammar } from './fr/grammar';
import { inspector } from './fr/inspector';
import { month } from './fr/month';
import { people } from './fr/people';
import { print } from './fr/print';
import { repairs } from './fr/repairs';
import { rules } from './fr/rules';
import { safety } from './fr/safety';
import { saving } from './fr/saving';
import { schedule } from './fr/schedule';
import { shell } from './fr/shell';
import { timeline } from './fr/timeline';
import { words } from './fr/words';

export const fr = {
  words,
  rules,
  repairs,
  commands,
  timeline,
  shell,
  inspector,
  findings,
  schedule,
  month,
  people,
  print,
  formats,
  safety,
  saving,
  grammar,
} satisfies Messages;
