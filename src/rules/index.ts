import { abuseEvidenceCapture } from './abuse-evidence-capture.ts';
import { abusiveOrHarassing } from './abusive-or-harassing.ts';
import { colleagueConnection } from './colleague-connection.ts';
import { colleaguePersonalInfo } from './colleague-personal-info.ts';
import { colleaguePhotoAgreement } from './colleague-photo-agreement.ts';
import { compromisingSelfImage } from './compromising-self-image.ts';
import { confidentialInformation } from './confidential-information.ts';
import { conflictOfInterest } from './conflict-of-interest.ts';
import { copyrightContent } from './copyright-content.ts';
import { defamatoryOrFalseClaim } from './defamatory-or-false-claim.ts';
import { discriminatoryContent } from './discriminatory-content.ts';
import { disparagingSchoolCommunity } from './disparaging-school-community.ts';
import { disreputeRisk } from './disrepute-risk.ts';
import { doNotEngageWithAbuse } from './do-not-engage-with-abuse.ts';
import { employerInProfile } from './employer-in-profile.ts';
import { eventConsentBriefing } from './event-consent-briefing.ts';
import { eventPhotoExpectation } from './event-photo-expectation.ts';
import { externalLinkCheck } from './external-link-check.ts';
import { familyRelationshipDeclaration } from './family-relationship-declaration.ts';
import { formerPupilConnection } from './former-pupil-connection.ts';
import { illegalOrSexualContent } from './illegal-or-sexual-content.ts';
import { imageSuitability } from './image-suitability.ts';
import { impersonationOrAnonymous } from './impersonation-or-anonymous.ts';
import { inappropriateGroupJoin } from './inappropriate-group-join.ts';
import { journalistEnquiry } from './journalist-enquiry.ts';
import { linkedinReference } from './linkedin-reference.ts';
import { locateOrMeetChild } from './locate-or-meet-child.ts';
import { moderateIncomingComment } from './moderate-incoming-comment.ts';
import { noPhotoListMatch } from './no-photo-list-match.ts';
import { officialContentScope } from './official-content-scope.ts';
import { officialLanguageAndTone } from './official-language-and-tone.ts';
import { otherSchoolPupilConnection } from './other-school-pupil-connection.ts';
import { ownContactDetails } from './own-contact-details.ts';
import { parentConnection } from './parent-connection.ts';
import { parentDirectMessage } from './parent-direct-message.ts';
import { parentFamilyPhoto } from './parent-family-photo.ts';
import { pauseBeforePosting } from './pause-before-posting.ts';
import { personalOpinionOnOfficial } from './personal-opinion-on-official.ts';
import { photoDeviceCheck } from './photo-device-check.ts';
import { politicalContent } from './political-content.ts';
import { privacySettingsCheck } from './privacy-settings-check.ts';
import { pupilConnection } from './pupil-connection.ts';
import { pupilDirectMessage } from './pupil-direct-message.ts';
import { pupilDiscussion } from './pupil-discussion.ts';
import { pupilFullName } from './pupil-full-name.ts';
import { pupilFullNameWithImage } from './pupil-full-name-with-image.ts';
import { pupilIdentifyingDetails } from './pupil-identifying-details.ts';
import { pupilPhotoConsent } from './pupil-photo-consent.ts';
import { pupilPhotoPersonalAccount } from './pupil-photo-personal-account.ts';
import { pupilProfileView } from './pupil-profile-view.ts';
import { repostOrLikeCheck } from './repost-or-like-check.ts';
import { requestPupilPersonalInfo } from './request-pupil-personal-info.ts';
import type { Rule } from './rule.ts';
import { safeguardingConcernReport } from './safeguarding-concern-report.ts';
import { schoolBusinessOnPersonal } from './school-business-on-personal.ts';
import { schoolIdentifiableImage } from './school-identifiable-image.ts';
import { schoolNameOrLogo } from './school-name-or-logo.ts';
import { solicitationOrSpam } from './solicitation-or-spam.ts';
import { speakingForSchool } from './speaking-for-school.ts';
import { taggedContentReview } from './tagged-content-review.ts';
import { unauthorisedOfficialPost } from './unauthorised-official-post.ts';
import { viewsDisclaimerMissing } from './views-disclaimer-missing.ts';
import { workGrievanceOnline } from './work-grievance-online.ts';
import { workTalkOnPersonal } from './work-talk-on-personal.ts';
import { workingHoursUse } from './working-hours-use.ts';
import { wrongAccount } from './wrong-account.ts';

/** The rules about pictures, in the order in which they are asked. */
export const pictureRules: readonly Rule[] = [
  noPhotoListMatch,
  pupilPhotoPersonalAccount,
  pupilPhotoConsent,
  pupilFullNameWithImage,
  parentFamilyPhoto,
  colleaguePhotoAgreement,
  imageSuitability,
  compromisingSelfImage,
  eventPhotoExpectation,
  schoolIdentifiableImage,
  schoolNameOrLogo,
  photoDeviceCheck,
  eventConsentBriefing,
];

/** The rules about presses that are no posts. */
export const pressRules: readonly Rule[] = [
  pupilConnection,
  pupilProfileView,
  formerPupilConnection,
  otherSchoolPupilConnection,
  parentConnection,
  colleagueConnection,
  inappropriateGroupJoin,
  familyRelationshipDeclaration,
  repostOrLikeCheck,
  taggedContentReview,
  abuseEvidenceCapture,
  moderateIncomingComment,
];

/** All rules, in the order in which they are asked. A new rule is a file of its own and a line here. */
export const rules: readonly Rule[] = [
  ...pictureRules,
  ...pressRules,
  abusiveOrHarassing,
  colleaguePersonalInfo,
  confidentialInformation,
  conflictOfInterest,
  copyrightContent,
  defamatoryOrFalseClaim,
  discriminatoryContent,
  disparagingSchoolCommunity,
  disreputeRisk,
  doNotEngageWithAbuse,
  employerInProfile,
  externalLinkCheck,
  illegalOrSexualContent,
  impersonationOrAnonymous,
  journalistEnquiry,
  linkedinReference,
  locateOrMeetChild,
  officialContentScope,
  officialLanguageAndTone,
  ownContactDetails,
  parentDirectMessage,
  pauseBeforePosting,
  personalOpinionOnOfficial,
  politicalContent,
  privacySettingsCheck,
  pupilDirectMessage,
  pupilDiscussion,
  pupilFullName,
  pupilIdentifyingDetails,
  requestPupilPersonalInfo,
  safeguardingConcernReport,
  schoolBusinessOnPersonal,
  solicitationOrSpam,
  speakingForSchool,
  unauthorisedOfficialPost,
  viewsDisclaimerMissing,
  workGrievanceOnline,
  workTalkOnPersonal,
  workingHoursUse,
  wrongAccount,
];
