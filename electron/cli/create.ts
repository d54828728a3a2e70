import { encodePlan } from '@shared/formats/planFile/encodePlan';
import { seededIds } from '@shared/model/ids';
import { type Plan, settingsOf } from '@shared/model/plan';
import { findProcess, processes } from '@shared/processes';
import { newPlan } from '@shared/processes/newPlan';
import type { NewPlanContext, Process } from '@shared/processes/process';
import { type Answer, BadInput, type CliCommand, type World, said, sources } from './answer';
import { writeText } from './files';
import type { Options } from './options';

const common = ['out', 'lang', 'now', 'seed', 'process'] as const;

/** A plan of a built-in process, with nothing planned but its phases. */
export const create: CliCommand = {
  shape: { name: 'new', files: 0, options: common, required: ['process', 'out'] },
  run: (options, world) => write(options, world, (context) => newPlan(processOf(options), context)),
};

/** The process as it was held. */
export const sample: CliCommand = {
  shape: { name: 'sample', files: 0, options: common, required: ['out'] },
  run: (options, world) => {
    const process = options.text.process === undefined ? sampled() : processOf(options);
    const { newSample, symbol } = process;
    if (!newSample) throw new BadInput(options.t('formats.cli.noSample', { symbol }));
    return write(options, world, newSample);
  },
};

async function write(
  options: Options,
  world: World,
  make: (context: NewPlanContext) => Plan,
): Promise<Answer> {
  const { now, newId } = sources(options, world, seededIds);
  const { language, t } = options;
  const plan = make({ planId: newId(), newUid: newId, now, language });
  const file = options.text.out!;
  await writeText(file, encodePlan(plan), options);
  const name = settingsOf(plan).name;
  return said(t('formats.cli.wrotePlan', { file, name, events: plan.events.size }));
}

function processOf({ text, t }: Options): Process {
  const found = findProcess(text.process!);
  if (found) return found;
  const symbols = processes.map((p) => p.symbol).join(', ');
  throw new BadInput(t('formats.cli.unknownProcess', { symbols, found: text.process! }));
}

function sampled(): Process {
  return processes.find((process) => process.newSample !== null) ?? processes[0]!;
}
