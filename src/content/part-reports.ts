import type { PartReport } from '../model/messages.ts';
import type { ComposerSession } from './composer-session.ts';

function buttonRank({ kind, boundary }: ComposerSession): PartReport['rank'] {
  const [button] = kind.submitButtons(boundary);
  return (
    button?.rank ?? kind.stepButtons?.(boundary)[0]?.rank ?? (kind.sendsByKeyAlone ? 'key-alone' : 'missing')
  );
}

function fileInputRank({ site, boundary }: ComposerSession): PartReport['rank'] {
  const input = boundary.querySelector('input[type="file"]');
  return input ? (site.selectors.rank(input, 'post.fileInput') ?? 'structure') : 'missing';
}

/** How each part of a composer is recognised at this moment. */
export function partReports(session: ComposerSession): PartReport[] {
  return [
    { role: 'composer', rank: session.composer.rank },
    { role: 'button', rank: buttonRank(session) },
    { role: 'file-input', rank: fileInputRank(session) },
    { role: 'account', rank: session.identity?.rank ?? 'missing' },
    { role: 'audience', rank: session.draft().audience === undefined ? 'missing' : 'read' },
  ];
}
