import { abusiveOrHarassing } from './abusive-or-harassing.ts';
import { colleaguePersonalInfo } from './colleague-personal-info.ts';
import { confidentialInformation } from './confidential-information.ts';
import { illegalOrSexualContent } from './illegal-or-sexual-content.ts';
import { noPhotoListMatch } from './no-photo-list-match.ts';
import { ownContactDetails } from './own-contact-details.ts';
import { politicalContent } from './political-content.ts';
import { pupilDiscussion } from './pupil-discussion.ts';
import { pupilFullName } from './pupil-full-name.ts';
import { pupilIdentifyingDetails } from './pupil-identifying-details.ts';
import { pupilPhotoPersonalAccount } from './pupil-photo-personal-account.ts';
import { requestPupilPersonalInfo } from './request-pupil-personal-info.ts';
import type { Rule } from './rule.ts';

/** All rules, in the order in which they are asked. A new rule is a file of its own and a line here. */
export const rules: readonly Rule[] = [
  abusiveOrHarassing,
  colleaguePersonalInfo,
  confidentialInformation,
  illegalOrSexualContent,
  noPhotoListMatch,
  ownContactDetails,
  politicalContent,
  pupilDiscussion,
  pupilFullName,
  pupilIdentifyingDetails,
  pupilPhotoPersonalAccount,
  requestPupilPersonalInfo,
];
