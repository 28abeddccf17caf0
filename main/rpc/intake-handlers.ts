import type { DecodedText } from '../../shared/contract/contract.ts';
import type { Failure } from '../../shared/model/failure.ts';
import { type Result, succeed } from '../../shared/model/result.ts';
import { decodeText, repairMojibake } from '../files/decode-text.ts';

/** An uploaded file's bytes as text, with the repaired reading offered beside it. */
export function decodeUpload(name: string, base64: string): Result<DecodedText, Failure> {
  const decoded = decodeText(Buffer.from(base64, 'base64'), name);
  if (!decoded.ok) return decoded;
  const { text, encoding, mojibake } = decoded.value;
  return succeed({ text, encoding, repaired: mojibake ? repairMojibake(text) : null });
}

/** Text that was read garbled, as it was meant, or null where it was not. */
export function repairText(text: string): string | null {
  return repairMojibake(text);
}
