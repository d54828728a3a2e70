import { translator } from '@shared/i18n';
import { type Answer, BadInput, type CliCommand, type World, badInput, said } from './answer';
import { check } from './check';
import { create, sample } from './create';
import { ics } from './ics';
import { importIcs } from './importIcs';
import { list } from './list';
import { readOptions } from './options';

/** The registry of commands, in the order of the usage text. */
export const cliCommands: readonly CliCommand[] = [list, create, sample, check, ics, importIcs];

/** Runs one command line. Bad input is one line on the error stream and status 2; our own mistakes throw. */
export async function runCli(words: readonly string[], world: World): Promise<Answer> {
  const t = translator('en');
  const [name, ...rest] = words;
  if (name === undefined) return { out: '', err: `${t('formats.cli.usage')}\n`, code: 2 };
  if (name === '--help' || name === '-h' || name === 'help') return said(t('formats.cli.usage'));
  const command = cliCommands.find(({ shape }) => shape.name === name);
  if (!command) {
    const commands = cliCommands.map(({ shape }) => shape.name).join(', ');
    return badInput(t('formats.cli.unknownCommand', { command: name, commands }));
  }
  const options = readOptions(command.shape, rest);
  if (!options.ok) return badInput(options.problem);
  try {
    return await command.run(options.value, world);
  } catch (error) {
    if (error instanceof BadInput) return badInput(error.message);
    throw error;
  }
}
