import { labelOf } from './dom.ts';

/**
 * What the sites call their buttons, in the languages seen (2025-2026). The last resort: all languages are tried
 * together, because `html[lang]` may differ from the language on the screen.
 */
const publish = [
  ['Post', 'Post all', 'Publish', 'Share', 'Share now', 'Tweet', 'Schedule', 'Save'],
  ['Postio', 'Cyhoeddi', 'Rhannu'],
  ['Posten', 'Veröffentlichen', 'Teilen', 'Alle posten', 'Twittern'],
  ['Publier', 'Poster', 'Partager', 'Tout poster'],
  ['Publicar', 'Postear', 'Compartir', 'Publicar todo'],
  ['Postar', 'Compartilhar', 'Partilhar', 'Postar tudo'],
  ['Pubblica', 'Posta', 'Condividi'],
  ['Opublikuj', 'Opublikuj post', 'Udostępnij', 'Wyślij'],
  ['Plaatsen', 'Delen', 'Posten'],
  ['Publicera', 'Lägg upp', 'Dela', 'Publicer', 'Del', 'Slå op', 'Publiser', 'Julkaise', 'Jaa'],
  ['Distribuie', 'Publică', 'Postează', 'Megosztás', 'Közzététel', 'Zveřejnit', 'Sdílet', 'Dodaj'],
  ['Gönder', 'Paylaş', 'Yayınla'],
  ['Опубликовать', 'Поделиться', 'Опублікувати', 'Поширити', 'Публикуване'],
  ['Δημοσίευση', 'Κοινοποίηση', 'Ανάρτηση'],
  ['نشر', 'مشاركة', 'پوسٹ کریں', 'شیئر کریں', 'انتشار', 'פרסום', 'פרסם', 'שתף', 'שיתוף'],
  ['पोस्ट करें', 'शेयर करें', 'পোস্ট করুন', 'ਪੋਸਟ ਕਰੋ', 'પોસ્ટ કરો', 'இடுகையிடு', 'โพสต์', 'แชร์'],
  ['Đăng', 'Chia sẻ', 'Posting', 'Kirim', 'Bagikan', 'I-post'],
  ['投稿', '投稿する', 'ポストする', 'シェア', 'シェアする', '게시', '게시하기', '공유하기', '공유'],
  ['发帖', '发布', '發佈', '發布', '分享', '发推'],
].flat();

const next = [
  ['Next', 'Nesaf', 'Weiter', 'Suivant', 'Siguiente', 'Avançar', 'Seguinte', 'Avanti', 'Dalej', 'Volgende'],
  ['Nästa', 'Næste', 'Neste', 'Seuraava', 'Înainte', 'Următorul', 'Tovább', 'Další', 'İleri', 'Sonraki'],
  ['Далее', 'Далі', 'Напред', 'Επόμενο', 'التالي', 'بعدی', 'آگے', 'הבא', 'आगे बढ़ें', 'अगला', 'পরবর্তী'],
  ['ถัดไป', 'Tiếp', 'Tiếp tục', 'Berikutnya', 'Selanjutnya', '次へ', '다음', '下一步', '继续', '繼續'],
].flat();

const fold = (label: string) => label.normalize('NFKC').toLocaleLowerCase('en').replace(/[.…!]/g, '').trim();
const publishLabels = new Set(publish.map(fold));
const nextLabels = new Set(next.map(fold));

/** Whether a control is labelled as one that publishes, in any language known. */
export function saysPublish(element: Element): boolean {
  return publishLabels.has(fold(labelOf(element)));
}

/** Whether a control is labelled as one that goes on to a next step, in any language known. */
export function saysNext(element: Element): boolean {
  return nextLabels.has(fold(labelOf(element)));
}
