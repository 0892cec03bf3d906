import { noPhotoListMatch } from './no-photo-list-match.ts';
import { ownContactDetails } from './own-contact-details.ts';
import { pupilDiscussion } from './pupil-discussion.ts';
import { pupilFullName } from './pupil-full-name.ts';
import { pupilIdentifyingDetails } from './pupil-identifying-details.ts';
import { pupilPhotoPersonalAccount } from './pupil-photo-personal-account.ts';
import { requestPupilPersonalInfo } from './request-pupil-personal-info.ts';
import type { Rule } from './rule.ts';

/** All rules, in the order in which they are asked. A new rule is a file of its own and a line here. */
export const rules: readonly Rule[] = [
  noPhotoListMatch,
  ownContactDetails,
  pupilDiscussion,
  pupilFullName,
  pupilIdentifyingDetails,
  pupilPhotoPersonalAccount,
  requestPupilPersonalInfo,
];
