import { describeFailure } from '../../shared/model/describe-failure.ts';
import type { Failure } from '../../shared/model/failure.ts';
import { useLanguage } from './use-language.ts';

/** A failure in words: what happened, to what, and what to do next. */
export function FailureText({ failure }: { readonly failure: Failure }) {
  return <p>{describeFailure(failure, useLanguage())}</p>;
}
