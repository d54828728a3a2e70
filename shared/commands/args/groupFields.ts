import { z } from 'zod';
import { localTextArg } from './values';

/** Every field of a group but the id. */
export const groupFieldsArg = z
  .object({
    title: localTextArg,
    cap: z.number().min(0).multipleOf(0.5).nullable(),
    capParagraph: z.string(),
  })
  .strict();
