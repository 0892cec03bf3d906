import { Tie } from '../model/draft.ts';
import type { Settlement, Severity } from '../model/finding.ts';
import type { Switches } from '../model/policy.ts';
import type { Rule, Sighting } from '../rules/rule.ts';
import { sayCommon, sayRule, type Translate } from './words.ts';

/** Whether a policy lets this correction settle a finding: ties settle only where it makes an exception of them. */
function allows({ ownChildAllowed, tiesAllowed }: Switches, key: string): boolean {
  if (key === 'own_child') return ownChildAllowed;
  const tie = Tie.safeParse(key);
  return !tie.success || tiesAllowed.includes(tie.data);
}

const neverCorrected = new Set(['threat', 'slur']);

/** How a held finding is settled; undefined for one that does not hold. */
export function settlementOf(
  rule: Rule,
  sighting: Sighting,
  severity: Severity,
  switches: Switches,
  translate?: Translate,
): Settlement | undefined {
  if (severity !== 'confirm' && severity !== 'block') return undefined;
  const choice = (id: string) => ({ id, label: sayRule(rule, id, sighting.values, translate) });
  if (sighting.asks) {
    const { question, choices } = sighting.asks;
    return {
      by: 'answer',
      question: sayRule(rule, question, sighting.values, translate),
      choices: choices.map(choice),
    };
  }
  if (severity === 'confirm') {
    const statement = sighting.statement ?? rule.statement;
    return {
      by: 'tick',
      statement: statement
        ? sayRule(rule, statement, sighting.values, translate)
        : sayCommon('statement', translate),
    };
  }
  const open = !sighting.cases?.some((one) => neverCorrected.has(one));
  const corrections = (rule.corrections ?? []).filter((key) => allows(switches, key));
  if (open && corrections.length > 0) return { by: 'correction', choices: corrections.map(choice) };
  return { by: 'change' };
}
