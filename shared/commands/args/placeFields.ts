import { z } from 'zod';
import { localTextArg } from './values';

/** Every field of a place but the id. */
export const placeFieldsArg = z
  .object({
    name: localTextArg,
    country: z.string(),
    region: z
      .enum([
        'europe',
        'north-america',
        'latin-america',
        'africa',
        'morocco',
        'middle-east',
        'asia',
        'oceania',
      ])
      .nullable(),
    zone: z.string().nullable(),
    latitude: z.number().min(-90).max(90).nullable(),
    longitude: z.number().min(-180).max(180).nullable(),
    dutyStation: z.boolean(),
    online: z.boolean(),
  })
  .strict();
