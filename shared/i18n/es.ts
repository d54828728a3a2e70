import type { Messages } from './messages';
import { commands } from './es/commands';
import { findings } from './es/findings';
import { formats } from './es/formats';
import { grammar } from './es/grammar';
import { inspector } from './es/inspector';
import { month } from './es/month';
import { people } from './es/people';
import { print } from './es/print';
import { repairs } from './es/repairs';
import { rules } from './es/rules';
import { safety } from './es/safety';
import { saving } from './es/saving';
import { schedule } from './es/schedule';
import { shell } from './es/shell';
import { timeline } from './es/timeline';
import { words } from './es/words';

export const es = {
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
