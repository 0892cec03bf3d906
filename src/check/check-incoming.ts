import type { Finding } from '../model/finding.ts';
import { troubleIn } from '../rules/incoming.ts';
import { messageOf, moderateIncomingComment } from '../rules/moderate-incoming-comment.ts';
import type { CheckContext } from './check.ts';
import { standingOf } from './severity.ts';
import { sayRule } from './words.ts';

/** A comment as the page shows it. */
export interface IncomingComment {
  text: string;
  author?: string | undefined;
  handle?: string | undefined;
}

/** The school's own comments are not moderated. */
function isOwn({ author, handle }: IncomingComment, { settings }: CheckContext): boolean {
  const names = [author, handle].map((name) => name?.trim().replace(/^@/, '').toLowerCase() ?? '');
  const accounts = settings.officialAccounts.map((account) => account.replace(/^[a-z]+:@?/, ''));
  return [...settings.schoolNames, ...accounts].some((own) => names.includes(own.toLowerCase()));
}

/**
 * What is wrong with a comment that somebody else left on the school's page, and what the policy asks to be done about
 * it. `start` and `end` are UTF-16 offsets into the comment. Empty where nothing is wrong, and where the policy has no
 * clause on such comments.
 */
export function checkIncoming(comment: IncomingComment, context: CheckContext): Finding[] {
  const { text } = comment;
  const { policy, settings, list, translate } = context;
  const standing = standingOf(moderateIncomingComment.id, policy, 'official');
  const severity = standing?.setting.official;
  if (!standing || !severity || severity === 'off' || isOwn(comment, context)) return [];
  const troubles = troubleIn(text, { settings, switches: policy.switches, ...(list ? { list } : {}) });
  return troubles.map(({ kind, start, end, unsure }) => ({
    rule: moderateIncomingComment.id,
    severity: unsure ? 'remind' : severity,
    ...(start !== undefined && end !== undefined ? { start, end, quote: text.slice(start, end) } : {}),
    message: sayRule(moderateIncomingComment, messageOf(kind), {}, translate),
    clauses: standing.setting.clauses.map((ref) => ({ policy: policy.id, ref })),
    fixes: [],
  }));
}
