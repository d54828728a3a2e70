import { formatDay } from '@shared/i18n/dates';
import { formatIsoDay } from '@shared/model/time';
import { processes } from '@shared/processes';
import { type CliCommand, said } from './answer';

/** The built-in processes. */
export const list: CliCommand = {
  shape: { name: 'list', files: 0, options: ['json', 'lang'], required: [] },
  run: (options) => {
    const { language } = options;
    if (!options.json) {
      const wide = Math.max(...processes.map((p) => p.symbol.length));
      const lines = processes.map((p) => {
        const years = `${formatDay(p.from, language, 'year')}–${formatDay(p.to, language, 'year')}`;
        return `${p.symbol.padEnd(wide)}  ${years}  ${p.name[language]}`;
      });
      return Promise.resolve(said(lines.join('\n')));
    }
    const rows = processes.map((process) => ({
      symbol: process.symbol,
      subject: process.subject[language],
      adopted: formatIsoDay(process.adopted),
      from: formatIsoDay(process.from),
      to: formatIsoDay(process.to),
      mandates: process.mandates.length,
      sample: process.newSample !== null,
    }));
    return Promise.resolve(said(JSON.stringify(rows, null, 2)));
  },
};
