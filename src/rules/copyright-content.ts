import {
  borrowedCharacter,
  famousMusic,
  inFull,
  markTaken,
  onOurPage,
  underVideo,
  wholeShow,
  writing,
} from '../text/lexicon/famous-works.ts';
import { group, type Match, type Phrases, phrases } from '../text/phrases.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { sightOf } from './sight.ts';

group(
  'copyright-work',
  `audio, mp3, mp3s, mp4, picture, pictures, photo, photos, photograph, photographs, pic, pics, image, images, illustration, illustrations, cartoon, cartoons, drawing, artwork, artworks, art, painting, graphic, graphics, clip art, clipart, logo, logos, font, poster, posters, meme, gif, video, videos, clip, clips, footage, still, stills, screenshot, screenshots, film, movie, episode, series, song, songs, track, music, soundtrack, album, lyrics, sheet music, score, backing track, backing tracks, script, scripts, play, musical, poem, poems, book, books, chapter, chapters, novel, textbook, textbooks, workbook, workbooks, worksheet, worksheets, resource, resources, powerpoint, powerpoints, slides, lesson plan, lesson plans, planning, scheme, schemes, scheme of work, unit, pack, packs, booklet, revision guide, revision guides, article, articles, story, page, pages, map, maps, atlas, crossword, quiz, test paper, test papers, past paper, past papers, assessments, audiobook, ebook, e-book, pdf, pdfs, magazine, display, design, designs, pattern, recipe, characters, template, templates, podcast, software, app, mascot, proofs, proof pics, prints, gallery, advert, wallpaper, background`,
);
group(
  'copyright-source',
  `google, google images, the internet, internet, the web, online, pinterest, bing, tumblr, reddit, facebook, instagram, tiktok, twitter, an instagram, insta, youtube, flickr, shutterstock, getty, getty images, gettyimages, istock, alamy, adobe stock, dreamstime, depositphotos, deviantart, etsy, a website, a blog, their website, his website, her website, some website, another website, another school's website, another school, a random website, a random site, a dodgy site, a newspaper, newspaper site, newspaper website, the paper, the times, the guardian, the courier, the telegraph, the bbc website, a magazine, a book, the book, the dvd, the film, the movie, the trailer, an artist, an artist's, someone, someone's page, someone else, someone else's, somebody else's, a stranger, netflix, disney, disney+, amazon, spotify, studio's website, publisher's website, photographer's website, a photographer, the exam board, exam board, the portal`,
);
group(
  'copyright-publisher',
  `twinkl, tes, cgp, white rose, whiterose, collins, pearson, oxford owl, hodder, nelson thornes, letterland, jolly phonics, read write inc, rwi, little wandle, phonics play, classroom secrets, plazoom, hamilton, kapow, charanga, sing up, literacy shed, pobble, testbase, twinkle, aqa, edexcel, ocr, wjec, eduqas, usborne, scholastic, schofield and sims, rising stars, mymaths, sparx, corbett maths, cgps, teachit, tassomai, seneca, save my exams, physics and maths tutor, grammarsaurus, number sense, powermaths, power maths, maths no problem, rigby, ginn, dk, penguin, bloomsbury, harpercollins, macmillan, cambridge press, times ed, kerboodle, activelearn, spag.com`,
);

const taken = phrases(`
  <copyright-work> ..4 from|off|via <copyright-source>
  this|these|it ..2 off|via <copyright-source>
  found|got|took|grabbed|pulled|copied|downloaded|saved|ripped|nabbed|screenshotted|borrowed|lifted|nicked|pinched|swiped|stole|stolen|pilfered|nabbed|pasted|clipped|screengrabbed|screen ..7 from|off <copyright-source>
  found|googled|saw|spotted|got|browsing|searching ..4 on|browsing|while|through|via <copyright-source>
  off|from the {capital} ..1 website|site|page|page's
  by that|some|an artist|photographer|illustrator ..6 name|know|who|everyone's|sharing
  couldn't|can't|don't ..1 find|know|remember ..2 artist's|photographer's|illustrator's name
  traced|tracing|copied|recreated ..6 from|off|straight ..2 book|film|cover|picture|<copyright-source>
  lifted|nicked|copied ..6 from ..2 teacher|teacher's|school|school's|artist|photographer
  nicked|pinched|stole|stolen|stealing|nicking|swiped|swiping|lifted|pilfered|ripped|pirated|bootleg|bootlegged|nabbed|poached ..3 <copyright-work>|this|these|one
  <copyright-work> ..3 nicked|pinched|stolen|stole|swiped|lifted|ripped|pirated|bootleg|nabbed|pilfered
  lifted|copied|taken|ripped|clipped|pasted|borrowed ..3 straight? from ..2 site|website|page|studio|dvd|book|paper|blog|school's|instagram
  copied|copying|copy this|it|them ..1 from another|someone|their|a
  screen|screengrab|screenshot|still|scene grab|grabs|from|of ..3 film|movie|disney|pixar|moana|frozen|netflix|dvd|trailer|programme|episode
  image|photo|picture|pic|credit from|courtesy|to the? internet|google|whoever|owner
  google image|images
`);
const noRights = phrases(`
  without asking|permission|a licence|licence|paying|credit|crediting, isn't mine, not mine, haven't told her|him|them, no permission, didn't ask|have permission|pay for|get permission|pay, haven't asked|paid|got permission, not asked, before we've paid, before paying, hope she|he|they doesn't|don't mind, hope nobody|they notices|minds, don't sue, don't tell the artist|photographer|publisher, watermark, no idea who|whose ..3 it|made|took|is|drew|owns, don't know who|whose ..3 it|made|took|is|drew, not my photo|picture|pic|image|work|art|drawing, not mine but, credit to whoever|owner|unknown, photographer unknown, artist unknown, source unknown, dm for credit, copyright infringement, no copyright intended, i don't own|have the rights, all rights to, so nobody|you|we don't? has|have|need to pay|buy|subscribe|a, save|saves|saving your|you money|paying|buying, without a subscription, don't need a subscription|licence, paywall, pay wall, paid for article, cracked version, torrent, torrented, pirate copy, dodgy stick|copy|site, free download of, ripped it|the|onto
  couldn't|can't|cannot afford|pay|buy ..6 screenshot~|copied|downloaded|photographed|scanned|prints
  cropped|removed|photoshopped|edited|erased|hid ..3 watermark|logo|credit|signature
  didn't|haven't|not|never ..2 paid|pay|buy|bought ..2 for
`);
const wholeWork = phrases(`
  whole|entire|full|complete|every|all|each ..4 chapter|book|article|poem|script|lyrics|textbook|song|album|film|movie|score|workbook|episode|atlas|novel|page|word|pages|words|verses|sheet|scheme|set
  scanned|scan|scans|scanning|photocopied|photocopying|typed|retyped|pasted|copied|uploaded|photographed|screenshotted ..6 chapter|book|article|poem|poems|script|lyrics|textbook|textbooks|workbook|pages|page|score|worksheets|worksheet|magazine|cgp|music
  pdf|pdfs|epub|audiobook|mp3|mp4|download|file|files|scan|scans|memory|usb|dropbox|drive ..4 of|for|with ..3 book|novel|textbook|film|movie|album|song|script|series|guide|explorer|gangsta|holes|play
  saved|save|got|have|copied|put ..6 usb|stick|drive|dropbox|disc ..6 copy|anyone|wants|needs|share|shout|everyone
  recorded|filmed|videoed|filming|recording ..4 show|musical|film|concert|gig|play|act|matilda|movie|match
  paid for|paid ..4 free download|copy|share
  friend's|colleague's|mate's|someone's|else's|another ..3 <copyright-work> ..6 free|download|share|sharing|upload|copy
  free|cracked|dodgy|pirated copy|version|download of photoshop|adobe|sibelius|minecraft|windows|software
  answers|mark scheme|teacher only|locked ..6 textbook|portal|site|website|teacher|publisher
  <copyright-publisher> ..9 drive|dropbox|folder|usb|stick|zip|torrent|telegram
  full|whole|entire|complete|ripped ..1 pdf|epub|audiobook|mp3|soundtrack|audio ..2 of|is|for|from|as ..9 drive|dropbox|dm|message|link|folder|anyone|mp3s|download|below|inbox
  all|every ..2 verses|verse|lyrics|words|chapters|pages
  words|lyrics of|to the|our ..1 song|album|track
  album booklet|sleeve
  login|password|logins|account to|for|from my|our|the ..1 <copyright-publisher>
  share|sharing|use|here's|borrow my ..2 <copyright-publisher> ..1 account|login|subscription|password
  entire|whole|full track|song|film|article|chapter|book
  in|with its entirety
  proof|proofs ..3 sample|watermark|across
  here's|here is? the proof|proofs
  <copyright-work> ..4 pasted|copied|typed ..3 entirety|full|whole
  here's|here|have|got|attached|uploading|uploaded|sharing|posting ..2 the|a|full ..3 pdf|scan|lyrics|script|audiobook|epub|mp3|sheet
  lyrics to|of|below|are|in
  <copyright-publisher> ..6 shared|sharing|share|send|sent|uploaded|upload|copy|copied|scanned|photocopied|free|drive|dropbox|download|folder|below|pdf
  shared|sharing|share|send|sent|uploaded|upload|copy|copied|scanned|photocopied|photocopying|screenshotted|posting|posted|putting ..8 <copyright-publisher>
  anyone|who want|wants|need|needs ..3 <copyright-publisher>
  past|secure|locked papers|paper ..6 nicked|portal|locked|leaked
`);
const shared = phrases(`
  our|video|page|on|enjoy|shout|straight|sharing|act
  here|here's|link|below|attached|shared|sharing|share|posted|post|posting|upload|uploaded|uploading|copy|copies|message|dm|email|inbox|send|put|drive|dropbox|group|page|bio|folder|pasted|typed|scanned|photocopied|copied|everyone|anyone|free|download|help
`);
const streaming = phrases(`
  show|showing|screen|watch|play|playing ..6 on|via our|the|your|my|facebook|youtube|insta ..2 live
  show|showing|screen|watch|play ..4 {capital} ..4 on our|the|your|my|facebook|youtube ..2 facebook|live|page|youtube|stories|feed
  stream|streaming|streamed|livestream|livestreaming|broadcast|broadcasting|showing|screening|playing|airing ..4 film|movie|frozen|disney|shrek|moana|elf|grinch|paddington|encanto|match|matilda|musical|barbie|concert|episode|series ..6 live|page|here|facebook|youtube|zoom|online|teams|stories|instagram|home
  live|live stream|stream|streaming ..4 film|movie|frozen|disney|elf|moana|pixar ..4 on|here|our|page
  ripped|copied|downloaded|recorded|burnt|burned ..4 film|movie|dvd|album|series|episode|match ..8 memory|stick|share|everyone|message|file|folder|drive|dropbox
`);
const brand = phrases(`
  disney|marvel|pixar|pokemon|harry potter|minions|bluey|peppa|paw|star|hogwarts|gruffalo|elsa|matilda|paddington|roald|dahl|lego|nintendo|avengers|frozen|simpsons|minecraft|spongebob|gruffalo|superman|batman|spiderman|shrek|mickey ..3 characters|character|logo|logos|artwork|art|stills|still|pictures|picture|images|image ..8 on|for|our|my|poster|prospectus|page|website|logo|banner|leaflet|display|t
  used|using|borrowed|copied|taken|put ..5 official|original|disney|marvel|pixar|pokemon|studio|nike|lego|nintendo ..3 artwork|logo|logos|art|images|stills|characters|font|music
  our ..4 logo|logos|mascot|poster|prospectus ..6 disney's|marvel's|pokemon|avengers|hogwarts|mickey|nike
`);
const allowed = phrases(`
  with ..2 permission|thanks|consent, by permission, used under, permission from|of|granted|to, licensed, licence from, we have|hold|bought ..3 licence, our licence, filmbank, royalty free, rights cleared, creative commons, cc by, cc0, public domain, free licence, free to use, pixabay, unsplash, pexels, canva, photo by, picture by, image by, photos by, illustration by, artwork by, drawn|taken|made|painted|written|designed|created|produced by our|us|me|pupils|year|my|staff, credit {capital}, photo credit, picture credit, image credit, photo {capital}, courtesy of {capital}, my own, our own, i took|made|drew|wrote|designed|painted, own work, original work, taken by me, thanks to ..3 for letting, kindly, free sample, free resource i, i made this, made this, out of copyright, crown copyright, open government, official trailer, shared from, watch it on, available to buy, order your copy
  drew|draw|drawn|made|painted|wrote|designed this|it|them|their own|ourselves
  copyright policy, learn|learnt|learned|learning|taught|lesson|about|respect|assembly ..3 copyright|plagiarism, never copy, don't copy|use|share|post|steal|nick, please do not, asked|asking the artist|photographer|author|publisher, got permission, have permission, she|he|they said yes
`);
const innocent = phrases(`
  google says|says|maps|classroom|meet|doc|docs|form|forms|drive|calendar|translate|it|me, found ..4 on|in the? shelf|library|charity|floor|beach|street|attic|pocket|drawer|amazon, recipe, bought|buy|order|ordered|borrow|borrowed ..6 library|online|amazon|book, reading list, book fair, book bag, shopping, read online, enrol, full page, stuck in my head, on netflix, watched|watching|watch|binged|seen, in every, films?|song|songs of|from ..3 childhood|show|greatest, choir, sang, sing, singing, performed|perform|performing, dressed|dress as, full time|marks|house|day|programme|steam|swing|house, every day|week|child|year|word counts, whole school|class|year|family|day|week, all year
`);

const stockName =
  /(?:shutter ?stock|getty ?images?|istock(?:photo)?|adobe ?stock|alamy|dreamstime|depositphotos|123rf|bigstock|fotolia|pond5|storyblocks|canstock|stocksy|rexfeatures|press ?association|pa ?images?|screen ?(?:grab|shot)[-_ ].{0,20}(?:film|movie|netflix|disney)|watermark|preview[-_]?(?:watermark|comp)|disney|pixar|marvel|netflix|dreamworks)/i;
const stockMark =
  /(?:©|\(c\) ?(?:19|20)\d\d|\bcopyright\b|all rights reserved|shutterstock|getty ?images|\bgetty\b|istock|alamy|adobe ?stock|dreamstime|depositphotos|123rf|\bproof\b|do not copy|\bsample only\b|press association|\bpa images?\b|™|®)/i;

function inPictures({ draft, settings }: Look): Sighting[] {
  const own = settings.schoolNames.map((name) => name.toLowerCase()).filter((name) => name.length > 2);
  const ofSchool = (words: string) => own.some((name) => words.toLowerCase().includes(name));
  return draft.attachments.flatMap(({ name, alt, textInPicture }) => {
    const marked = [alt, textInPicture].some(
      (words) => words !== undefined && stockMark.test(words) && !ofSchool(words),
    );
    return marked || (name !== undefined && stockName.test(name)) ? [{ message: 'stock' }] : [];
  });
}

function longVerse({ reading }: Look): Sighting[] {
  const lines = reading.text.split('\n').filter((line) => line.trim() !== '');
  const verse = lines.filter(
    (line) => line.length < 60 && !/[.:!?]\s*$|^[-•*\d]|@|#|https?:|\d/.test(line.trim()),
  );
  const named = reading.has(verseCue);
  return named && verse.length >= 8 ? [{ message: 'work' }] : [];
}
const verseCue = phrases('poem|lyrics|lyric|song|verse|verses|chorus|hymn|by {capital}');

function find(look: Look): Sighting[] {
  const { reading } = look;
  const pictures = inPictures(look);
  if (reading.has(allowed)) return [];
  const near = (sentence: number) =>
    [sentence - 1, sentence, sentence + 1].some((one) => reading.has(shared, one));
  const sure = [...reading.all(noRights), ...reading.all(streaming)].filter(
    ({ sentence }) => reading.has(things) || reading.has(taken, sentence),
  );
  const beside = (sentence: number, set: Phrases) =>
    [sentence - 1, sentence, sentence + 1].some((one) => reading.has(set, one));
  const famous = [
    ...reading.all(underVideo).filter(({ sentence }) => reading.has(famousMusic, sentence)),
    ...reading.all(wholeShow).filter(({ sentence }) => beside(sentence, onOurPage)),
    ...reading.all(borrowedCharacter),
    ...reading.all(inFull).filter(({ sentence }) => beside(sentence, writing)),
    ...reading.all(markTaken),
  ];
  const open = ({ sentence }: Match) => !reading.has(innocent, sentence);
  const taking = reading.all(taken).filter(open);
  const likely = [
    ...reading.all(wholeWork).filter(({ sentence }) => near(sentence)),
    ...reading.all(brand),
    ...famous,
  ].filter(open);
  const mild = { cases: ['mild' as const] };
  const text = [
    ...[...sure, ...taking].map((match) => sightOf(match, { message: 'work' })),
    ...likely.map((match) => sightOf(match, { message: 'work', ...mild })),
  ].slice(0, 1);
  const verse = text.length === 0 ? longVerse(look) : [];
  return [...pictures, ...text, ...verse.map((sighting) => ({ ...sighting, ...mild }))];
}
const things = phrases('<copyright-work>, watermark');

/** Pictures, films, music and writing of others, shared without permission or credit. */
export const copyrightContent: Rule = {
  id: 'copyright-content',
  words: {
    work: 'This shares somebody else’s work: use your own, or get permission and name the owner.',
    stock:
      'This picture seems to belong to a picture agency or studio: use your own, or check the licence and name the owner.',
    licensed: 'The school has a licence or permission for this',
    own: 'I made this myself',
  },
  statement: 'licensed',
  corrections: ['own', 'licensed'],
  find,
  examples: {
    fires: [
      { text: 'Found this picture on Google for our assembly', account: 'official' },
      'Scanned the whole chapter for you, here it is',
      { text: 'Borrowed this cartoon from an artist without asking', account: 'official' },
      'Stole this from Pinterest',
      'Not my photo but how lovely',
      'Anyone want the Twinkl planning? I can share it all',
      { text: 'We are streaming Frozen live on our page at 6', account: 'official' },
      'Cropped the watermark off, looks much better',
      'Here is the full article, so that you do not need a subscription',
      'Typed out every word of the script so nobody has to pay',
      {
        text: 'Welcome back',
        account: 'official',
        attachments: [{ kind: 'photo', name: 'shutterstock_118273.jpg' }],
      },
      {
        text: 'Open evening',
        account: 'official',
        attachments: [{ kind: 'photo', name: 'gettyimages-118273-preview.jpg' }],
      },
      { text: 'A lovely view', attachments: [{ kind: 'photo', textInPicture: '© 2024 Alamy' }] },
      'Nicked this meme, no idea who made it',
      'Uploaded all the White Rose worksheets to my drive, link below',
      'Photocopied the entire atlas and put it on the group',
      { text: 'Disney characters on our prospectus, clipped from the DVD', account: 'official' },
      'Screenshotted his gallery since we could not afford the prints, watermark and all',
      'Here is the PDF of the novel for everyone',
      { text: 'Image from the internet. Happy Easter', account: 'official' },
    ],
    quiet: [
      { text: 'Photo used with thanks to L. Marsh', account: 'official' },
      { text: 'Photo by Jenny Welsh, used with permission', account: 'official' },
      { text: 'Our Year 5 artists drew this poster for film night', account: 'official' },
      { text: 'Film night on Friday, we have a licence. Tickets £3', account: 'official' },
      { text: '“It always seems impossible until it is done.” Nelson Mandela', account: 'official' },
      { text: 'Image: Pixabay, free licence', account: 'official' },
      'Google says rain all weekend',
      'Took this picture on my walk',
      'I made this phonics pack myself, help yourselves',
      'Watched Frozen for the hundredth time with my niece',
      { text: 'Year 7 reading list is attached', account: 'official' },
      { text: 'We use White Rose Maths across school', account: 'official' },
      { text: 'Pupils learnt about copyright in computing today', account: 'official' },
      { text: 'Our choir sang songs from the film', account: 'official' },
      'The lyrics are stuck in my head',
      'The photocopier jammed again',
      'Screenshotted the recipe so that I do not forget it',
      {
        text: 'A day at the farm',
        account: 'official',
        attachments: [{ kind: 'photo', name: 'IMG_2231.jpg' }],
      },
      { text: 'Credit: National Gallery, CC BY 4.0', account: 'official' },
      { text: 'New books are in the library, come and borrow one', account: 'official' },
    ],
  },
};
