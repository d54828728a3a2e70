export const saving = {
  reason: {
    'wrong-generation':
      'the journal of this plan was written by another program. The change is kept in this window: save the plan as a file',
    'broken-chain':
      'the journal of this plan no longer fits what is shown. The change is kept in this window: save the plan as a file',
    disk: 'the disk did not take it ({detail}). The change is kept in this window and tried again',
    'disk-full':
      'the disk is full. The change is kept in this window and tried again; free some space, or save a copy elsewhere',
    'disk-read-only':
      'Prepcom’s folder cannot be written. The change is kept in this window and tried again; allow writing there, or save a copy elsewhere',
    'disk-gone':
      'the disk with Prepcom’s folder is gone (a stick that was taken out?). The change is kept in this window and tried again; put it back, or save a copy elsewhere',
    'another-writer':
      'another window is writing this plan. The change is kept in this window and tried again',
    locked:
      'another window holds this plan and does not let go. The change is kept in this window and tried again',
    'no-answer':
      'the disk did not answer within four seconds. The change is kept in this window and tried again',
    'no-program':
      'the part of Prepcom that writes to disk has ended. The change is kept in this window; start Prepcom again and it will be saved',
    failed:
      'the part of Prepcom that writes to disk reported an error ({detail}). The change is kept in this window and tried again',
    slow: 'the disk is slow: {detail, plural, one {# change waits} other {# changes wait}}. They are kept in this window and written one after the other',
    store: 'the journal has it, the working copy does not yet ({detail}). It is tried again',
    'store-full':
      'the journal has it, but the browser’s storage is full, so the working copy does not. Free some space; it is tried again',
    'store-no-answer':
      'the journal has it, but the browser’s database does not answer. It is tried again',
  },
  otherName: '{name} (working copy)',
  mineName: '{name} (my version)',
  mineKept: 'Your version was kept as “{name}” in the list of plans.',
  copyName: '{name} (copy)',
  fileName: '{name} ({file})',
  fileReading: 'Reading {name}…',
  sampleOpensAsOf:
    'The sample opens as of {day}, in the middle of the process: what was held later is not yet held. Choose another day, or today, at the top right.',
  opensAsOf:
    'The process of {symbol} is over, so this plan is shown as of {day}, the day of adoption. Choose another day at the top right.',
  openElsewhere: 'This plan is open in another window. Nothing was changed; close it there first.',
  unknownPlan:
    'This plan is no longer on this computer: neither its journal nor its working copy was found.',
  newer:
    'This plan was last written by a newer version of Prepcom. Nothing was changed: update Prepcom to open it.',
  openFailed:
    'This could not be done, and nothing was changed ({detail}). Try again; if it happens again, start Prepcom anew.',
  listNotRead:
    'The journals could not be looked through, so plans may be missing from the list. {reason}',
  databaseSilent:
    'The browser’s database does not answer. The plans are listed and opened from their journals, and changes are saved there; language and colours are forgotten when this window is closed. To mend it, close all windows of Prepcom and start it again.',
  listNotWritten:
    'The list of plans could not be written ({reason}). The plans themselves are on disk.',
  closeNotSaved:
    'The last changes are not on disk yet, so the plan stays open. Try again, or save it as a file.',
  notDone: 'This could not be written to disk, so it was not done. Nothing was changed; try again.',
  deleted: '“{name}” was deleted. It can be brought back for 30 days.',
  fileWritten: '{name} was written.',
  fileNotWritten:
    'The file was not written ({reason}). The plan is kept here; choose another place.',
  fileGone: '{name} is no longer where it was. The plan is kept here; saving it asks where.',
  fileTaken: 'The plan is now what {name} says. Undo takes it back.',
  fileTooLarge: '{name} has {size} MB; at most {limit} MB are read. Nothing was changed.',
  fileNotReadable: '{name} could not be read. Nothing was changed.',
  fileRefused: '{name} was not opened, and nothing was changed. {why}',
  fileRepaired:
    '{name} was opened. {count, plural, one {# thing} other {# things}} in it could not be taken as written: {list}',
  andMore: '{count, plural, one {and # more} other {and # more}}',
  calendarFollowed:
    '{name} is followed: {count, plural, =0 {no event} one {# event} other {# events}}.',
  calendarLosses:
    '{name}: {count, plural, one {# thing} other {# things}} could not be taken as written: {list}',
  checkerStopped: 'The checker stopped ({detail}) and was started again.',
} as const;
