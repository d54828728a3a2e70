import { commands } from './en/commands';
import { findings } from './en/findings';
import { formats } from './en/formats';
import { grammar } from './en/grammar';
import { inspector } from './en/inspector';
import { month } from './en/month';
import { people } from './en/people';
import { print } from './en/print';
import { repairs } from './en/repairs';
import { rules } from './en/rules';
import { safety } from './en/safety';
import { saving } from './en/saving';
import { schedule } from './en/schedule';
import { shell } from './en/shell';
import { timeline } from './en/timeline';
import { words } from './en/words';

export const en = {
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
} as const;
