import type { Bead } from './search.ts';

/** Nats per unit of confidence: fitted so that of the beads scored near .8 about four in five are right. */
const scale = 3;

/** How sure the alignment is of a bead, 0 to 1: the logistic of its log odds. */
export function toScore({ odds, sources, targets }: Bead): number {
  if (sources === 0 || targets === 0) return 0.5;
  return 1 / (1 + Math.exp(-(odds + 1) / scale));
}
