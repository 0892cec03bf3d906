import { behaviour, wordsFor } from '../../common/pages/behaviour.ts';

export const writer = behaviour.writer ?? 'Oakfield Primary School';

const en = {
  start: 'Start a post',
  editor: 'Text editor for creating content',
  talk: 'What do you want to talk about?',
  post: 'Post',
  anyone: 'Post to Anyone',
  media: 'Add media',
  upload: 'Upload from computer',
  next: 'Next',
  dismiss: 'Dismiss',
  removeMedia: 'Delete media',
  sent: 'Post successful.',
  view: 'View post',
  schedule: 'Schedule post',
  like: 'Like',
  search: 'Search',
  header: 'Create a post',
};

const de: typeof en = {
  start: 'Beitrag beginnen',
  editor: 'Texteditor zum Erstellen von Inhalten',
  talk: 'Worüber möchten Sie sprechen?',
  post: 'Posten',
  anyone: 'Mit allen teilen',
  media: 'Medien hinzufügen',
  upload: 'Vom Computer hochladen',
  next: 'Weiter',
  dismiss: 'Verwerfen',
  removeMedia: 'Medien löschen',
  sent: 'Beitrag veröffentlicht.',
  view: 'Beitrag anzeigen',
  schedule: 'Beitrag planen',
  like: 'Gefällt mir',
  search: 'Suche',
  header: 'Beitrag erstellen',
};

const pt: typeof en = {
  start: 'Começar publicação',
  editor: 'Editor de texto para criar conteúdo',
  talk: 'Sobre o que você quer falar?',
  post: 'Publicar',
  anyone: 'Publicar para todos',
  media: 'Adicionar mídia',
  upload: 'Carregar do computador',
  next: 'Avançar',
  dismiss: 'Fechar',
  removeMedia: 'Excluir mídia',
  sent: 'Publicação realizada.',
  view: 'Ver publicação',
  schedule: 'Programar publicação',
  like: 'Gostei',
  search: 'Pesquisar',
  header: 'Criar publicação',
};

export const words = wordsFor<typeof en>({ en, de, pt });
