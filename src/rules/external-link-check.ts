import { linkFault } from '../text/link-safety.ts';
import type { Example, Look, Rule, Sighting } from './rule.ts';
import { sightOf } from './sight.ts';

const official = (text: string): Example => ({ text, account: 'official' });

/** Links on an official account that hide where they lead, imitate a known site, or lead somewhere unsuitable or unknown. */
export const externalLinkCheck: Rule = {
  id: 'external-link-check',
  words: {
    unsuitable:
      'This link seems to lead to betting, adult content, copied files or bait, which pupils must not be sent to: take it out.',
    disguised: 'This link is written so that it hides the site it leads to: take it out.',
    number:
      'This link leads to a number in place of a name, so nobody can tell whose site it is: link to the named page instead.',
    look_alike: 'This link looks like a well-known site but is another: type the true address yourself.',
    shortened: 'This shortened link hides where it leads: put the full address in its place.',
    insecure:
      'This link is not secure and leads to a site we do not know: check where it leads, and use its https address.',
    unknown: 'We do not know this site: open it and check that it is safe and suitable for pupils.',
    statement: 'I have opened this link, and it is safe and suitable for pupils.',
  },
  statement: 'statement',
  find({ draft, reading, settings }: Look): Sighting[] {
    if (draft.account === 'personal') return [];
    const ours = [...settings.schoolDomains, ...settings.allowedLinkHosts];
    return reading.links.flatMap((link) => {
      const fault = linkFault(link, draft.text.slice(link.start, link.end), ours);
      if (!fault) return [];
      const unsure = fault === 'unknown' || fault === 'insecure';
      return [sightOf(link, { message: fault, ...(unsure ? { unsure } : {}) })];
    });
  },
  examples: {
    fires: [
      official('Sign up here bit.ly/3xYz1'),
      official('Homework help: https://homework-answers4u.xyz/free'),
      official('http://192.168.10.4/forms'),
      official('Watch the match at https://live-footy.stream/premier'),
      official('Read more at http://www.ourtowninfo.co.uk/news'),
      official('https://gov.uk.student-refund.com/claim'),
      official('https://www.bbc.co.uk@evil.example/login'),
      official('Try https://www.spinpalace-casino.com/bonus'),
      official('Book at https://rb.gy/abc12'),
      official('https://xn--bbc-5cd.co.uk/learn'),
      official('A parent recommended https://www.tiktokgiftz.net/win'),
      official('www.thepiratebay.org has the film'),
      official('Forms: https://tinyurl.com/2p8x9'),
      official('Vote for us at https://cutt.ly/vote-us'),
      official('Download the worksheets https://mega.nz/file/abc'),
      official('https://wwww.nhss.uk/vaccines'),
      official('Great fun games for kids https://unblockedgames77.io'),
      official('Good article here https://someblog.wordpress.com/2024/school'),
      official('Free vbucks! https://fortnite-free-skins.com'),
      official('lnkd.in/eXyZ12 for the job advert'),
    ],
    quiet: [
      official('Revision at https://www.bbc.co.uk/bitesize'),
      official('https://www.gov.uk/apply-for-primary-school-place'),
      official('Report absence at https://www.oakfield.sch.uk/absence'),
      official('See www.nhs.uk/conditions/chickenpox'),
      official('https://www.childline.org.uk'),
      official('Follow us at https://www.facebook.com/oakfieldprimary'),
      official('Our video: https://www.youtube.com/watch?v=abc'),
      official('https://www.manchester.gov.uk/schooladmissions'),
      official('https://ttrockstars.com'),
      official('Tickets at https://www.ticketsource.co.uk/oakfield'),
      official('https://www.parentpay.com'),
      official('https://www.ceop.police.uk/safety-centre'),
      official('https://www.nspcc.org.uk/keeping-children-safe'),
      official('https://forms.office.com/r/abc123'),
      official('https://docs.google.com/forms/d/e/1FAI'),
      official('Apply at https://www.tes.com/jobs/vacancy/teacher'),
      official('https://www.leeds.ac.uk/open-days'),
      official('https://parentview.ofsted.gov.uk'),
      official("We're at www.metoffice.gov.uk for the weather"),
      official('https://youngminds.org.uk/parent/'),
    ],
  },
};
