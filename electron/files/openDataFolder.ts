import { version } from '../../package.json';
import { emptyBin } from './bin';
import { nodeDisk } from './disk';
import { prepareFolder } from './layout';
import { putAsideStores } from './putAsideStores';
import { openStore, type Store } from './store';
import { workerJobs } from './workerJobs';

/** Opens the data folder as both editions do: brought up to this version, the bin emptied, long work in a thread of
 *  its own. `thread` is the compiled jobWorker. Throws NewerData. */
export async function openDataFolder(data: string, thread: string): Promise<Store> {
  const now = () => Date.now();
  await prepareFolder({ disk: nodeDisk, data, app: version, now: now() });
  await emptyBin(data, now());
  await putAsideStores(nodeDisk, data, now());
  const { jobs, close } = workerJobs(thread, data);
  const store = openStore(data, { now, jobs });
  return {
    ...store,
    close: async () => {
      await store.close();
      await close();
    },
  };
}
