import { group, phrases } from '../phrases.ts';
import './people-words.ts';

group(
  'child-detail',
  `number, phone number, mobile, mobile number, phone, phone no, digits, address, home address, postcode, post code, house number, door number, surname, last name, full name, real name, age, birthday, bday, birth date, birthdate, dob, date of birth, password, passcode, pin, snap, snapchat, snap name, insta, instagram, ig, tiktok, tik tok, discord, whatsapp, kik, telegram, bereal, xbox name, psn, handle, username, user name, gamertag, email, email address, personal email, selfie, pic, pics, picture, pictures, photo, photos, nudes, nude, location, relationship status, home number, mum's number, dad's number, mums number, dads number, facebook, messenger, @, socials, social media, religion, sexuality, nationality, weight, height, bra size, dress size, shoe size, size, wifi password, star sign and birthday, medical history, bank details, family, home life, love life, boyfriend, girlfriend, crush, type, personal details, contact details, details, contact number`,
);

/** An adult in a school speaks to a child: school life, its titles, its parents. */
export const childCue = phrases(`
  after|before|at|from|in school|club|class|lesson|lessons|practice|training|rehearsal|detention|registration|form|tutor|prom|assembly|college
  your ..1 mum|mam|mom|dad|parents|nan|gran|carer|foster|homework|coursework|essay|exam|exams|gcses|gcse|ucas|teacher|teachers|form|class|book|lesson|revision|locker|parent|personal statement|portfolio|sats|mocks
  it's|its|is|from|love mr|mrs|miss|ms|sir
  mr|mrs|miss|ms|sir here
  detention, homework, coursework, year {number}, sixth form, half term, your house, school bus, school uniform
  {year}
  {class}
`);
