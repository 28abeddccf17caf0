import { z } from 'zod';
import { severities } from '../model/finding.ts';

/** The id of a check, which may be one of another version of the program. */
export const checkIdSchema = z.string().regex(/^[a-z][a-z0-9-]{0,99}$/u);

/** How a project treats one check. */
export const checkSettingSchema = z.strictObject({
  severity: z.exactOptional(z.enum([...severities, 'off'])),
  isKept: z.exactOptional(z.literal(true)),
});
