import { say, type WordKey } from '../warnings/words.ts';
import type { Fetched, Unreachable } from './sync.ts';

const words = {
  'not-https': 'background_fetch_not_https',
  unreachable: 'background_fetch_unreachable',
  'no-cors-header': 'background_fetch_no_cors_header',
  'bad-redirect': 'background_fetch_bad_redirect',
  slow: 'background_fetch_slow',
  'cut-off': 'background_fetch_cut_off',
  'sign-in': 'background_fetch_sign_in',
  'not-found': 'background_fetch_not_found',
  status: 'background_fetch_status',
  'too-large': 'background_fetch_too_large',
  'web-page': 'background_fetch_web_page',
} as const satisfies Record<Unreachable, WordKey>;

/** Why a file could not be had, in plain words. */
export function unreachableWords(fetched: Extract<Fetched, { problem: unknown }>): string {
  return say(words[fetched.problem], { detail: fetched.detail ?? '' });
}
