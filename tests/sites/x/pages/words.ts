import { wordsFor } from '../../common/pages/behaviour.ts';

const en = {
  postText: 'Post text',
  whatIsHappening: 'What’s happening?',
  post: 'Post',
  postAll: 'Post all',
  add: 'Add post',
  addMedia: 'Add photos or video',
  removeMedia: 'Remove media',
  everyone: 'Everyone can reply',
  close: 'Close',
  forYou: 'For you',
  following: 'Following',
  account: 'Account menu',
  sent: 'Your post was sent.',
  view: 'View',
  discard: 'Discard',
  keep: 'Keep editing',
  profile: 'Profile',
};

const pt: typeof en = {
  postText: 'Texto do post',
  whatIsHappening: 'O que está acontecendo?',
  post: 'Postar',
  postAll: 'Postar tudo',
  add: 'Adicionar post',
  addMedia: 'Adicionar fotos ou vídeo',
  removeMedia: 'Remover mídia',
  everyone: 'Qualquer pessoa pode responder',
  close: 'Fechar',
  forYou: 'Para você',
  following: 'Seguindo',
  account: 'Menu da conta',
  sent: 'Seu post foi enviado.',
  view: 'Ver',
  discard: 'Descartar',
  keep: 'Continuar editando',
  profile: 'Perfil',
};

const ar: typeof en = {
  postText: 'نص المنشور',
  whatIsHappening: 'ماذا يحدث؟',
  post: 'نشر',
  postAll: 'نشر الكل',
  add: 'إضافة منشور',
  addMedia: 'إضافة صور أو فيديو',
  removeMedia: 'إزالة الوسائط',
  everyone: 'يمكن للجميع الرد',
  close: 'إغلاق',
  forYou: 'لك',
  following: 'متابَعون',
  account: 'قائمة الحساب',
  sent: 'تم إرسال منشورك.',
  view: 'عرض',
  discard: 'تجاهل',
  keep: 'متابعة التحرير',
  profile: 'الملف الشخصي',
};

export const words = wordsFor<typeof en>({ en, pt, ar });
