// What the launcher (plain JavaScript, run before anything is built) needs of the compiled program.
export { dataFolder } from '../../files/dataFolder';
export { startServer } from './server';
