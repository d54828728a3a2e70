// The built server in a process of its own, made to be killed: says where it is, then a start address for each line that
// it is sent.
import { createInterface } from 'node:readline';

const [, , built = '', data = '', renderer = '', port = '0'] = process.argv;
/** @type {typeof import('../../electron/launch/server/main.ts')} */
const { startServer } = await import(built);
const server = await startServer({ port: Number(port), data, renderer });
console.log(server.origin);
createInterface({ input: process.stdin }).on('line', () => console.log(server.startUrl()));
