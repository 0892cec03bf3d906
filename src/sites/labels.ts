import { labelOf } from './dom.ts';

/**
 * What the sites call their buttons, in the languages seen (2025-2026). The last resort: all languages are tried
 * together, because `html[lang]` may differ from the language on the screen.
 */
const publish = [
  [
    'Post',
    'Post all',
    'Publish',
    'Submit',
    'Share',
    'Share now',
    'Share to story',
    'Tweet',
    'Schedule',
    'Save',
  ],
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

const save = [
  [
    'Save',
    'Save changes',
    'Done',
    'Cadw',
    'Speichern',
    'Enregistrer',
    'Guardar',
    'Salvar',
    'Salva',
    'Zapisz',
  ],
  ['Opslaan', 'Spara', 'Gem', 'Lagre', 'Tallenna', 'Salvează', 'Mentés', 'Uložit', 'Kaydet', 'Сохранить'],
  ['Зберегти', 'Запазване', 'Αποθήκευση', 'حفظ', 'محفوظ کریں', 'ذخیره', 'שמור', 'שמירה', 'सेव करें', 'บันทึก'],
  ['Lưu', 'Simpan', '保存', '저장', '储存', '儲存'],
].flat();

const next = [
  ['Next', 'Nesaf', 'Weiter', 'Suivant', 'Siguiente', 'Avançar', 'Seguinte', 'Avanti', 'Dalej', 'Volgende'],
  ['Nästa', 'Næste', 'Neste', 'Seuraava', 'Înainte', 'Următorul', 'Tovább', 'Další', 'İleri', 'Sonraki'],
  ['Далее', 'Далі', 'Напред', 'Επόμενο', 'التالي', 'بعدی', 'آگے', 'הבא', 'आगे बढ़ें', 'अगला', 'পরবর্তী'],
  ['ถัดไป', 'Tiếp', 'Tiếp tục', 'Berikutnya', 'Selanjutnya', '次へ', '다음', '下一步', '继续', '繼續'],
].flat();

const cancel = [
  ['Cancel', 'Canslo', 'Discard', 'Abbrechen', 'Annuler', 'Cancelar', 'Annulla', 'Anuluj', 'Annuleren'],
  ['Avbryt', 'Annuller', 'Peruuta', 'Anulează', 'Mégse', 'Zrušit', 'İptal', 'Vazgeç', 'Отмена', 'Скасувати'],
  [
    'Ακύρωση',
    'إلغاء',
    'لغو',
    'منسوخ کریں',
    'ביטול',
    'रद्द करें',
    'বাতিল করুন',
    'ยกเลิก',
    'Hủy',
    'Batal',
    'Batalkan',
  ],
  ['キャンセル', '취소', '取消'],
].flat();

const accessibility = [
  ['Accessibility', 'Hygyrchedd', 'Barrierefreiheit', 'Accessibilité', 'Accesibilidad', 'Acessibilidade'],
  ['Accessibilità', 'Dostępność', 'Toegankelijkheid', 'Tillgänglighet', 'Tilgængelighed', 'Tilgjengelighet'],
  ['Saavutettavuus', 'Accesibilitate', 'Kisegítő lehetőségek', 'Přístupnost', 'Erişilebilirlik'],
  ['Специальные возможности', 'Спеціальні можливості', 'Προσβασιμότητα', 'إمكانية الوصول', 'נגישות'],
  ['ایکسیسبیلٹی', 'सुलभता', 'ਪਹੁੰਚਯੋਗਤਾ', 'การช่วยการเข้าถึง', 'Trợ năng', 'Aksesibilitas'],
  ['アクセシビリティ', '손쉬운 사용', '접근성', '辅助功能', '協助工具', '无障碍'],
].flat();
const description =
  /\balt\b|alternat|\balt-?te[kx]s?t|tekst alternatywny|альтернат|замещающ|εναλλακτικ|بديل|חלופי|代替|대체|替代/iu;

/** A label as two ways of writing it are compared. */
export const fold = (label: string) =>
  label.normalize('NFKC').toLocaleLowerCase('en').replace(/[.…!]/g, '').trim();
const publishLabels = new Set(publish.map(fold));
const saveLabels = new Set(save.map(fold));
const nextLabels = new Set(next.map(fold));
const cancelLabels = new Set(cancel.map(fold));
const accessibilityLabels = new Set(accessibility.map(fold));

/** Whether a control is labelled as one that publishes, in any language known. */
export function saysPublish(element: Element): boolean {
  return publishLabels.has(fold(labelOf(element)));
}

/** Whether a control is labelled as one that saves what was written, in any language known. */
export function saysSave(element: Element): boolean {
  return saveLabels.has(fold(labelOf(element)));
}

/** Whether a control is labelled as one that goes on to a next step, in any language known. */
export function saysNext(element: Element): boolean {
  return nextLabels.has(fold(labelOf(element)));
}

/** Whether a control is labelled as one that gives up what was begun, in any language known. */
export function saysCancel(element: Element): boolean {
  return cancelLabels.has(fold(labelOf(element)));
}

/** Whether a control is labelled as the one that leads to what is done for people who cannot see a picture. */
export function saysAccessibility(element: Element): boolean {
  return accessibilityLabels.has(fold(labelOf(element)));
}

/** Whether a field is called one for the description of a picture. */
export function asksForDescription(field: Element): boolean {
  return description.test(field.getAttribute('aria-label') ?? field.getAttribute('placeholder') ?? '');
}
