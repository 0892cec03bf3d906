import { distance } from 'fastest-levenshtein';
import type { Link } from './contacts.ts';
import { knownHosts, publicEndings, shorteners, unsuitableParts } from './lexicon/hosts.ts';

/** Why a link should be looked at. */
export type LinkFault =
  | 'unsuitable'
  | 'disguised'
  | 'number'
  | 'look_alike'
  | 'shortened'
  | 'insecure'
  | 'unknown';

const trustedWords =
  'school academy academies primary college nursery preschool museum library libraries theatre council church diocese cathedral hospice foundation charity pta'.split(
    ' ',
  );
const partsOf = (host: string): string[] => host.split('.');

/** Hosts that by their name belong to a school, a charity or a public body. */
function isTrusted(host: string): boolean {
  if (host.endsWith('.org') || host.endsWith('.org.uk')) return true;
  return partsOf(host)
    .slice(0, -1)
    .some((part) => trustedWords.some((word) => part.includes(word)));
}

/** Two sentences without a space between them, such as `good.So` or `tomorrow.it`, are no address. */
const slip =
  /^\p{L}+\.(?:\p{Lu}\p{Ll}*|so|it|to|is|at|me|my|in|no|be|am|as|do|us|if|we|he|by|on|or|an|all|and|the|our|how|now|you)$/u;

const under = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);
const ipv4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const imitated = [
  'gov.uk',
  'bbc.co.uk',
  'nhs.uk',
  'ofsted.gov.uk',
  'parentpay.com',
  'nspcc.org.uk',
  'childline.org.uk',
  'facebook.com',
  'instagram.com',
  'linkedin.com',
  'microsoft.com',
  'google.com',
  'office.com',
  'youtube.com',
  'tes.com',
  'amazon.co.uk',
];
const swaps: [RegExp, string][] = [
  [/0/g, 'o'],
  [/1/g, 'l'],
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/5/g, 's'],
  [/3/g, 'e'],
];

/** The part of a host that somebody registers: `bbc.co.uk` of `www.bbc.co.uk`. */
function registered(host: string): string {
  const labels = host.split('.');
  const second = labels.at(-2) ?? '';
  const three =
    labels.at(-1)?.length === 2 && /^(?:co|org|ac|gov|sch|nhs|police|ltd|me|net|com)$/.test(second);
  return labels.slice(three ? -3 : -2).join('.');
}

function straightened(host: string): string {
  return swaps.reduce((text, [from, to]) => text.replace(from, to), host);
}

/** Made to look like a known host: its name in front of another, or a letter away from it. */
function imitates(host: string, genuine: readonly string[]): boolean {
  const bare = host.replace(/^www\./, '');
  const own = registered(bare);
  return genuine.some((known) => {
    if (under(bare, known)) return false;
    if (
      bare.startsWith(`${known}.`) ||
      bare.includes(`.${known}.`) ||
      bare.startsWith(`${known.replaceAll('.', '-')}.`)
    )
      return true;
    const name = known.split('.')[0] ?? '';
    if (straightened(own) === known) return true;
    if (
      name.length >= 3 &&
      partsOf(bare)
        .slice(0, -1)
        .some(
          (part) => part.startsWith(`${name}-`) || part.endsWith(`-${name}`) || part.includes(`-${name}-`),
        )
    )
      return true;
    return own.length > 6 && Math.abs(own.length - known.length) < 2 && distance(own, known) === 1;
  });
}

function isUnsuitable(host: string): boolean {
  return unsuitableParts.some((part) => host.includes(part));
}

/** What is wrong with a link, the worst first; undefined when it is known to be good. */
export function linkFault(
  { host: written, address }: Link,
  asWritten: string,
  ours: readonly string[],
): LinkFault | undefined {
  if (slip.test(asWritten)) return undefined;
  const spelledInsecure = /^http:/i.test(asWritten);
  const authority = /^[a-z]+:\/\/([^/?#]*)/i.exec(address)?.[1] ?? written;
  const host = authority
    .replace(/^[^@]*@/, '')
    .replace(/:\d+$/, '')
    .toLowerCase();
  const own = ours.some((domain) => domain !== '' && under(host, domain.toLowerCase().replace(/^www\./, '')));
  const genuine = [
    ...ours.filter((domain) => domain !== '').map((domain) => domain.toLowerCase()),
    ...imitated,
  ];
  const known = own || [...publicEndings].some((ending) => under(host, ending));
  if (
    authority.includes('@') ||
    host.split('.').some((label) => label.startsWith('xn--')) ||
    /[^\p{ASCII}]/u.test(host)
  )
    return 'disguised';
  if (ipv4.test(host) || host.includes('[')) return 'number';
  if (own) return undefined;
  if (isUnsuitable(host)) return 'unsuitable';
  if (!known && imitates(host, genuine)) return 'look_alike';
  if ([...shorteners].some((domain) => under(host, domain))) return 'shortened';
  const listed = known || [...knownHosts].some((domain) => under(host, domain));
  if (listed) return undefined;
  if (isTrusted(host) && !spelledInsecure) return undefined;
  return spelledInsecure ? 'insecure' : 'unknown';
}
