import { z } from 'zod';
import { checkIdSchema, checkSettingSchema } from '../../shared/contract/check-setting-schema.ts';
import { longestText } from '../../shared/contract/event-schema.ts';
import type { ArticleSummary, Draft, ProjectSettings } from '../../shared/model/project.ts';
import type { Term } from '../../shared/model/term.ts';
import type { ApprovedPair } from '../../shared/review/read-approved.ts';
import { longestNote, longestTerm, mostRenderings } from '../../shared/review/settle-term.ts';

const count = z.int().min(0);
const time = z.int().min(0);
const id = z.string().min(1).max(500);

/** A summary as stored. */
export const summarySchema: z.ZodType<ArticleSummary> = z.strictObject({
  id,
  version: z.int().min(1),
  title: z.string().max(longestText),
  targetTitle: z.string().max(longestText),
  createdAt: time,
  changedAt: time,
  changedBy: z.string().max(1000),
  segments: count,
  verdicts: z.strictObject({ machine: count, corrected: count, submitted: count, approved: count, returned: count }),
  openAnnotations: count,
  findings: z.strictObject({ neutral: count, minor: count, major: count, critical: count }).nullable(),
  // Written by no program before checks had a record; such a row is renewed when its article is next checked.
  record: z.record(checkIdSchema, z.strictObject({ accepted: count, dismissed: count })).default({}),
});

/** A draft as stored. */
export const draftSchema: z.ZodType<Draft> = z.strictObject({
  articleId: id,
  segmentId: id,
  basedOnVersion: z.int().min(0),
  text: z.string().max(longestText),
  by: z.string().max(1000),
  at: time,
});

/** The settings as stored. */
export const settingsSchema: z.ZodType<ProjectSettings> = z.strictObject({
  needsTwoPeople: z.boolean(),
  checks: z.exactOptional(z.record(checkIdSchema, checkSettingSchema)),
});

const words = z.string().min(1).max(longestTerm);

/** A term as stored. */
export const termSchema: z.ZodType<Term> = z.strictObject({
  id,
  source: words,
  wanted: z.array(words).min(1).max(mostRenderings),
  forbidden: z.array(words).max(mostRenderings),
  note: z.string().max(longestNote),
});

/** An approved pair as it is read from its columns. */
export const approvedPairSchema: z.ZodType<ApprovedPair> = z.object({
  segmentId: id,
  source: z.string().min(1).max(longestText),
  target: z.string().min(1).max(longestText),
});

/** The value of a stored JSON text, or null where it is not JSON or not of the shape. */
export function readJson<Value>(schema: z.ZodType<Value>, text: unknown): Value | null {
  if (typeof text !== 'string') return null;
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** A value as JSON text. Throws when it could not be read back, which would be a fault of this program. */
export function writeJson<Value>(schema: z.ZodType<Value>, value: Value): string {
  return JSON.stringify(schema.parse(value));
}
