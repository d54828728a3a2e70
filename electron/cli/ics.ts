import { exportIcs } from '@shared/formats/ical/exportIcs';
import { icsWords } from '@shared/i18n/icsWords';
import { remarkText } from '@shared/i18n/remarkText';
import { BadInput, type CliCommand, said } from './answer';
import { readPlanFile, refusalLine, writeText } from './files';

/** A plan, or one of its phases, as a calendar file. */
export const ics: CliCommand = {
  shape: { name: 'ics', files: 1, options: ['out', 'phase', 'lang'], required: ['out'] },
  run: async (options) => {
    const { t, language, text } = options;
    const file = options.files[0]!;
    const { plan, remarks } = await readPlanFile(file, options);
    const scope = text.phase === undefined ? { plan: true as const } : { phase: text.phase };
    const made = exportIcs(plan, { scope, words: icsWords(language), includeCancelled: true });
    if (!made.ok) throw new BadInput(refusalLine(file, made.error, options));
    await writeText(text.out!, made.value.text, options);
    const answer = said(t('formats.cli.wrote', { file: text.out!, count: made.value.count }));
    const lines = made.value.remarks.map((remark) => `${remarkText(remark, plan, language)}\n`);
    return { ...answer, err: remarks + lines.join('') };
  },
};
