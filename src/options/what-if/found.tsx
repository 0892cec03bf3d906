import { titleOf } from '../../pages/rule-words.ts';
import { say } from '../../warnings/words.ts';
import { FindingItem } from '../finding-item.tsx';
import { MarkedText } from '../planned/marked-text.tsx';
import { verdictWord } from '../planned/planned-words.ts';
import { RulesOff } from './rules-off.tsx';
import type { Answered } from './use-what-if.ts';
import { whyWords } from './why-words.ts';

/** What is said of a post: its verdict, its words marked, each rule with who set it so, and the rules that are off. */
export function Found({ text, answer }: Answered) {
  if (!answer)
    return (
      <p class="problem" role="alert">
        {say('office_no_background')}
      </p>
    );
  const { result, why, off, policy, list } = answer;
  const { findings, verdict } = result;
  return (
    <div class="outcome" data-verdict={verdict}>
      <h3>
        {say('what_if_found')}
        <span class="verdict">{verdictWord(verdict)}</span>
      </h3>
      <p class="quiet">{say('what_if_under', { title: policy.title, organisation: policy.organisation })}</p>
      {list.state !== 'fresh' && <p class="quiet">{say('what_if_no_list')}</p>}
      <MarkedText text={text} findings={findings} />
      {findings.length > 0 && (
        <ul class="found-items">
          {findings.map((finding, at) => {
            const reason = why[at];
            return (
              <FindingItem key={`${finding.rule} ${finding.start} ${finding.message}`} finding={finding}>
                <p class="why">
                  <span class="rule-name">{titleOf(finding.rule)}</span> <code>{finding.rule}</code>
                  {reason && <span> · {whyWords(reason)}</span>}
                </p>
              </FindingItem>
            );
          })}
        </ul>
      )}
      <RulesOff off={off} />
    </div>
  );
}
