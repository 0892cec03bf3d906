import { politeRedirect } from '../text/lexicon/polite-redirect.ts';
import { phrases } from '../text/phrases.ts';
import { abuseRules, seenIn } from './concerned.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { sightOf } from './sight.ts';

const comfort = phrases(`
  thinking of you, hope you're ok, hope you are ok, are you ok, here for you, big hug, hugs, ignore them, ignore him, ignore her, don't listen to, take care of yourself, you're brilliant, you are brilliant, you are a brilliant, so sorry, horrible thing to read, don't let it get to you, screenshot it, tell the head, report it, report them, keep the evidence, get some rest, chin up, don't reply
`);
const retort = phrases(`
  say|tell ..2 to|in ..1 my|our face
  bring it on then|keyboard|mate|pal|big|troll|you
  come|go on ..1 then ..2 try|big|say|if|mate|hard
  big words ..4
  keyboard warrior|warriors
  cry harder|more|about|me
  jealous much
  typical troll|trolls
  at least i|we|our|my can|have|know|am|don't
  that's rich ..1 coming|from
  who asked you, nobody asked you, nobody asked for your, no one asked you, go on then try it, try it and see, you clearly can't, you obviously can't, you obviously haven't, learn to spell, learn to read, learn some manners, look in the mirror, take a look in the mirror, take a good look at yourself, have you looked in, how dare you, you should be ashamed, shame on you, get a life, get over yourself, wind your neck in, get back in your box, get back under, do one, jog on, mind your own business, sad little life, what a sad life, how sad is your, nothing better to do, haven't you got anything better, do you feel big, feel better now, did that make you feel, call yourself a parent, look who's talking, pot kettle, takes one to know one, i know you are but, you started it, two can play, come and say that, i'll be waiting, don't make me laugh, you haven't got a clue, you have no idea what, you don't know what you're talking, talking rubbish, talking nonsense, talking out of your, what a load of rubbish, what planet are you, dry your eyes, oh bore off, bore off, oh do one, rent free, touch grass, is that the best you've got, you'd know all about, wouldn't waste, won't waste our breath, not worth my breath, thick skin, takes a big man, hiding behind a screen, hide behind a screen, behind a keyboard, brave behind
`);

function sightings(look: Look): Sighting[] {
  const { draft, reading } = look;
  if (draft.surface !== 'comment' && draft.surface !== 'message') return [];
  if (draft.text.trim() === '') return [];
  const retorts = reading.all(retort);
  const answered = draft.replyTo?.text;
  const abused = answered !== undefined && seenIn(answered, look, abuseRules).length > 0;
  const [first] = retorts;
  if (first && (abused || answered === undefined)) {
    return [
      sightOf(first, {
        message: abused ? 'answers' : 'retort',
        ...(abused ? {} : { unsure: true }),
      }),
    ];
  }
  if (!abused || reading.has(politeRedirect) || reading.has(comfort)) return [];
  return [{ message: 'answers' }];
}

/** An answer to abuse, or words that would keep a quarrel going. */
export const doNotEngageWithAbuse: Rule = {
  id: 'do-not-engage-with-abuse',
  words: {
    answers:
      'This answers an abusive comment: do not answer it, keep a copy and tell the headteacher or the safeguarding lead.',
    retort: 'This keeps a quarrel going: leave it, or point to the school office.',
    ok: 'I have kept a copy, and this answer does not take up the quarrel',
  },
  statement: 'ok',
  find: sightings,
  examples: {
    fires: [
      { text: 'Say that to my face', surface: 'comment', replyTo: { text: 'mr webb is a nonce' } },
      {
        text: 'You would not last a day in a classroom',
        surface: 'comment',
        replyTo: { text: 'lazy teachers, scum the lot of you' },
      },
      { text: 'lol jealous much', surface: 'comment', replyTo: { text: 'Miss Dean is an ugly cow' } },
      { text: 'At least I can spell', surface: 'comment', replyTo: { text: 'your all useless wankers' } },
      {
        text: 'This is simply not true',
        surface: 'comment',
        replyTo: { text: 'the head is a lying scumbag' },
      },
      {
        text: 'Come and tell me that at the gate',
        surface: 'message',
        replyTo: { text: 'you stupid bitch' },
      },
      {
        text: 'We have no idea why you are so bitter.',
        surface: 'comment',
        replyTo: { text: 'headteacher is a lying cow' },
        account: 'official',
      },
      {
        text: 'What a sad life you must lead',
        surface: 'comment',
        replyTo: { text: 'the caretaker is a fat pervert' },
      },
      { text: 'Oh do one', surface: 'comment', replyTo: { text: 'mrs khan is a joke of a teacher' } },
      { text: 'Bring it on then, keyboard warrior', surface: 'comment' },
      { text: 'Nobody asked for your opinion, typical troll', surface: 'comment' },
      { text: "Look who's talking", surface: 'comment', replyTo: { text: 'you are a bunch of idiots' } },
      {
        text: 'Thanks to people like you teachers leave',
        surface: 'comment',
        replyTo: { text: 'teachers are scum' },
      },
      { text: 'Get a grip love', surface: 'comment', replyTo: { text: 'that TA is a fat useless lump' } },
      { text: 'haha ok mate', surface: 'comment', replyTo: { text: 'I hope your school burns down' } },
      {
        text: 'big words. go on then, try it',
        surface: 'comment',
        replyTo: { text: "you're a nonce and we're coming for you" },
      },
      {
        text: "You clearly can't read.",
        surface: 'comment',
        replyTo: { text: 'miss tate is an ugly lying cow' },
        account: 'official',
      },
      { text: 'Cry harder', surface: 'comment', replyTo: { text: 'Mr Tandy is a filthy pervert' } },
      {
        text: 'How dare you speak about my colleague like that',
        surface: 'comment',
        replyTo: { text: 'Mrs Bell is a fat slag' },
      },
      {
        text: 'Did your mum write that for you?',
        surface: 'comment',
        replyTo: { text: 'what a bunch of morons your staff are' },
      },
    ],
    quiet: [
      {
        text: 'Please contact the school office on Monday.',
        surface: 'comment',
        replyTo: { text: "you useless idiots lost my son's coat" },
        account: 'official',
      },
      {
        text: 'Thank you for your message. Please use our complaints procedure.',
        surface: 'comment',
        replyTo: { text: 'mr hale is a lying scumbag' },
        account: 'official',
      },
      {
        text: 'So sorry you had to read that, thinking of you',
        surface: 'message',
        replyTo: { text: 'they called me a useless bitch, she is a cow' },
      },
      {
        text: 'Well done everyone!',
        surface: 'comment',
        replyTo: { text: 'What a game, Year 6 smashed it' },
      },
      { text: 'It is at 6pm in the hall', surface: 'comment', replyTo: { text: 'what time is the disco?' } },
      { text: 'Haha love it', surface: 'comment', replyTo: { text: 'Tom you absolute legend' } },
      {
        text: 'We have removed this comment as it breaks our page rules.',
        surface: 'comment',
        replyTo: { text: 'miss tate is a slag' },
        account: 'official',
      },
      { text: 'Bring it on! Sports day tomorrow', surface: 'post' },
      {
        text: "I've reported this to the headteacher.",
        surface: 'comment',
        replyTo: { text: 'mr jones is a fat perv' },
      },
      {
        text: 'We are sorry you feel this way. Please email the office.',
        surface: 'comment',
        replyTo: { text: 'worst school ever, run by clowns' },
        account: 'official',
      },
      { text: 'Lovely photo!', surface: 'comment' },
      { text: 'Yes, bring a packed lunch', surface: 'comment', replyTo: { text: 'do they need lunch?' } },
      {
        text: 'Agreed, the second half was dreadful',
        surface: 'comment',
        replyTo: { text: 'that ref was a clown' },
      },
      { text: 'Happy birthday', surface: 'comment', replyTo: { text: '40 today and feeling old' } },
      {
        text: "Don't listen to them, you are brilliant",
        surface: 'message',
        replyTo: { text: "they said I'm a stupid cow" },
      },
      { text: 'See you Monday', surface: 'comment', replyTo: { text: 'When are you back?' } },
      {
        text: 'Grown up tickets are \u00a33',
        surface: 'comment',
        replyTo: { text: 'How much is the panto?' },
      },
      {
        text: 'Spaces are still free',
        surface: 'comment',
        replyTo: { text: 'Is there room at breakfast club?' },
      },
      { text: 'Try the library', surface: 'comment', replyTo: { text: 'where can I find the book?' } },
      {
        text: 'This has been passed to the head, who will be in touch',
        surface: 'comment',
        replyTo: { text: 'your staff are idiots' },
        account: 'official',
      },
    ],
  },
};
