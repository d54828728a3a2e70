import { z } from 'zod';
import { idArg, spanArg } from './values';

/** Every field of a person but the id. */
export const personFieldsArg = z
  .object({
    name: z.string(),
    placeId: idArg.nullable(),
    away: z.array(z.object({ span: spanArg, why: z.enum(['leave', 'travel']) })).readonly(),
  })
  .strict();
