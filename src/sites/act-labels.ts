import type { Act } from '../model/draft.ts';
import { labelOf } from './dom.ts';
import { fold } from './labels.ts';

/** What presses that are no posts are called; the words of a button alone, so that a post that says them is none. */
const acts: { [Each in Act]?: string[] } = {
  follow: [
    [
      'Follow',
      'Dilyn',
      'Folgen',
      'Suivre',
      'Seguir',
      'Segui',
      'Obserwuj',
      'Volgen',
      'Följ',
      'Følg',
      'Seuraa',
    ],
    [
      'Urmărește',
      'Követés',
      'Sledovat',
      'Takip Et',
      'Подписаться',
      'Стежити',
      'Ακολουθήστε',
      'متابعة',
      'دنبال کردن',
    ],
    ['फ़ॉलो करें', 'ফলো করুন', 'ਫਾਲੋ ਕਰੋ', 'ติดตาม', 'Theo dõi', 'Ikuti', 'フォローする', '팔로우', '关注', '追蹤'],
  ].flat(),
  'follow-back': ['Follow back', 'Zurückfolgen', 'Suivre en retour', 'Seguir también', 'Seguir de volta'],
  accept: [
    [
      'Accept',
      'Confirm',
      'Derbyn',
      'Cadarnhau',
      'Annehmen',
      'Bestätigen',
      'Accepter',
      'Confirmer',
      'Aceptar',
    ],
    [
      'Confirmar',
      'Aceitar',
      'Conferma',
      'Accetta',
      'Potwierdź',
      'Zaakceptuj',
      'Bevestigen',
      'Accepteren',
      'Bekräfta',
    ],
    [
      'Confirmă',
      'Onayla',
      'Подтвердить',
      'Підтвердити',
      'Επιβεβαίωση',
      'تأكيد',
      'قبول',
      'تصدیق کریں',
      'पुष्टि करें',
    ],
    ['ยืนยัน', 'Xác nhận', 'Konfirmasi', '承認', '확인', '确认', '確認'],
  ].flat(),
  'add-friend': [
    [
      'Add friend',
      'Ychwanegu ffrind',
      'Freund/in hinzufügen',
      'Ajouter',
      'Ajouter un ami',
      'Agregar a amigos',
    ],
    [
      'Añadir a amigos',
      'Adicionar amigo',
      'Adicionar',
      'Aggiungi',
      'Dodaj znajomego',
      'Toevoegen als vriend',
    ],
    [
      'Lägg till vän',
      'Adaugă prieten',
      'Arkadaş Ekle',
      'Добавить в друзья',
      'Додати друга',
      'Προσθήκη φίλου',
    ],
    ['إضافة صديق', 'شامل کریں', 'मित्र जोड़ें', 'বন্ধু যোগ করুন', 'เพิ่มเพื่อน', 'Thêm bạn bè', 'Tambah Teman'],
    ['友達を追加', '친구 추가', '加为好友', '加朋友'],
  ].flat(),
  connect: ['Connect', 'Vernetzen', 'Se connecter', 'Conectar', 'Collegati'],
  message: [
    'Message',
    'Send message',
    'Neges',
    'Nachricht senden',
    'Enviar mensaje',
    'Wyślij wiadomość',
    'إرسال رسالة',
  ],
  repost: [
    ['Repost', 'Reposten', 'Republier', 'Republier instantanément', 'Republicar', 'Repostar'],
    ['Ripubblica', 'Diffondi il post', 'Udostępnij ponownie', 'Opnieuw plaatsen', 'إعادة النشر', '再投稿'],
  ].flat(),
  'join-group': [
    ['Join group', 'Ymuno â’r grŵp', 'Gruppe beitreten', 'Rejoindre le groupe', 'Unirte al grupo'],
    [
      'Participar do grupo',
      'Aderir ao grupo',
      'Iscriviti al gruppo',
      'Dołącz do grupy',
      'Lid worden van groep',
    ],
    ['Gå med i gruppen', 'Alătură-te grupului', 'Gruba Katıl', 'Вступить в группу', 'الانضمام إلى المجموعة'],
    [
      'गुट में शामिल हों',
      'เข้าร่วมกลุ่ม',
      'Tham gia nhóm',
      'Gabung ke Grup',
      'グループに参加',
      '그룹 가입',
      '加入小组',
    ],
  ].flat(),
  share: [
    [
      'Share now',
      'Rhannu nawr',
      'Jetzt teilen',
      'Partager maintenant',
      'Compartir ahora',
      'Compartilhar agora',
    ],
    [
      'Partilhar agora',
      'Condividi ora',
      'Udostępnij teraz',
      'Nu delen',
      'Dela nu',
      'Şimdi Paylaş',
      'Поделиться сейчас',
    ],
    [
      'مشاركة الآن',
      'अभी शेयर करें',
      'แชร์เลย',
      'Chia sẻ ngay',
      'Bagikan sekarang',
      '今すぐシェア',
      '지금 공유',
      '立即分享',
    ],
  ].flat(),
  'approve-tag': [
    ['Approve tag', 'Add to profile', 'Add to timeline', 'Zum Profil hinzufügen', 'Ajouter au profil'],
    [
      'Agregar al perfil',
      'Adicionar ao perfil',
      'Aggiungi al profilo',
      'Dodaj do profilu',
      'إضافة إلى الملف الشخصي',
    ],
  ].flat(),
  'delete-comment': [
    ['Delete', 'Delete comment', 'Dileu', 'Löschen', 'Supprimer', 'Eliminar', 'Excluir', 'Elimina', 'Usuń'],
    ['Verwijderen', 'Ta bort', 'Radera', 'Șterge', 'Sil', 'Удалить', 'Видалити', 'Διαγραφή', 'حذف', 'हटाएँ'],
    ['ลบ', 'Xóa', 'Hapus', '削除', '삭제', '删除', '刪除'],
  ].flat(),
  'hide-comment': [
    [
      'Hide',
      'Hide comment',
      'Cuddio sylw',
      'Kommentar verbergen',
      'Masquer le commentaire',
      'Ocultar comentario',
    ],
    ['Ocultar comentário', 'Nascondi commento', 'Ukryj komentarz', 'Reactie verbergen', 'Dölj kommentar'],
    [
      'Yorumu Gizle',
      'Скрыть комментарий',
      'إخفاء التعليق',
      'टिप्पणी छिपाएँ',
      'コメントを非表示にする',
      '댓글 숨기기',
    ],
    ['Hide reply', 'Antwort verbergen', 'Masquer la réponse', 'Ocultar respuesta', 'Ocultar resposta'],
    ['Nascondi risposta', 'Ukryj odpowiedź', 'Antwoord verbergen', 'إخفاء الرد', '返信を非表示にする'],
  ].flat(),
};

/** A group's own page has one button with so short a word on it; elsewhere it may mean anything. */
const joins = [
  ['Join', 'Ymuno', 'Beitreten', 'Rejoindre', 'Unirse', 'Participar', 'Entrar', 'Unisciti', 'Dołącz'],
  ['Lid worden', 'Gå med', 'Вступить', 'انضمام', 'शामिल हों', '参加する', '参加', '가입', '加入'],
].flat();
const joinLabels = new Set(joins.map(fold));

const actLabels = new Map(
  Object.entries(acts).flatMap(([act, labels]) => labels.map((label) => [fold(label), act as Act])),
);

/** Whether a control is labelled as one that joins a group; asked only on the group's own page. */
export function saysJoin(element: Element): boolean {
  return joinLabels.has(fold(element.textContent ?? ''));
}

/** What a press does that is called so in any language known, if it is no post. */
export function actNamed(words: string): Act | undefined {
  return actLabels.get(fold(words));
}

/** The first line of what a control shows, without what it adds in brackets: "Share now (Friends)". */
function firstWords(control: Element): string {
  const [first = ''] = (control instanceof HTMLElement ? control.innerText : '').trim().split('\n');
  return first.split(' (')[0] ?? '';
}

/** What a button does that is called so in any language known, if it is no post. */
export function actOf(button: Element): Act | undefined {
  return (
    actLabels.get(fold(button.textContent ?? '')) ??
    actLabels.get(fold(labelOf(button))) ??
    actLabels.get(fold(firstWords(button)))
  );
}
