import { config } from 'zod';

// A script that is put into the page may make code from text while it starts, the page itself may not. Zod must not
// learn that it can: this comes before all schemas.
config({ jitless: true });
