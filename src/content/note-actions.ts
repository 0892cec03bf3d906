import type { Finding } from '../model/finding.ts';
import { corrected } from '../warnings/corrected.ts';
import type { NotesActions } from '../warnings/view.ts';
import { tellOfBox } from './box/tell-of-box.ts';
import type { ComposerSession } from './composer-session.ts';
import { applyFix, copy } from './fixes.ts';
import type { Line } from './line.ts';

interface Keeper {
  factsChanged(): void;
  answerAbout(finding: Finding, choice: string): void;
  show(): void;
}

/** What a person can do in the notes about one composer. */
export function noteActions(session: ComposerSession, line: Line, keeper: Keeper): NotesActions {
  return {
    chooseAccount(account) {
      session.chosenAccount = account;
      const [name] = session.writers();
      if (name !== undefined) line.tell({ type: 'account-answer', site: session.site.id, name, account });
      keeper.factsChanged();
    },
    chooseName(name) {
      session.chooseName(name);
      keeper.factsChanged();
    },
    applyFix: (finding, replacement) => applyFix(session, finding, replacement),
    copyCorrected: () =>
      copy(corrected(session.read(), session.currentAnswer() ? session.openFindings() : [])),
    answer: keeper.answerAbout,
    goToAltText() {
      const way = session.wayToAltText();
      way?.scrollIntoView({ block: 'nearest' });
      way?.focus();
    },
    openClause: (policy, ref) => line.tell({ type: 'open-clause', policy, ref }),
    tellOfBox() {
      const [editable] = session.editables();
      if (editable) tellOfBox(session.site, editable);
    },
    dismiss(finding) {
      session.setAside(finding);
      keeper.show();
    },
  };
}
