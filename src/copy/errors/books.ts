import { personCodeErrors } from './person-code'
import { register } from './registry'
import { nothing, type TextsOf, typed } from './text'

export const booksErrors = register<TextsOf<'books'>>({
  NOT_A_STATION: { happened: '这里不是驿站，没有图书角', kept: typed, next: '到驿站的页面里找“图书角”。' },
  BOOK_NOT_FOUND: { happened: '没有找到这本书', next: '它可能已经下架了。回图书角再找找。' },
  NONE_LEFT: { happened: '这本书刚被人借走', next: '点“等这本书”，它回来时在“我借的书”里能看到。' },
  ALREADY_YOURS: { happened: '这本书已经在您手里了', next: '在“我借的书”里能看到什么时候到期。' },
  TOO_MANY_BOOKS: ({ most }) => ({
    happened: most ? `您手里已经有 ${most} 本了` : '您手里的书已经够数了',
    next: '还回一本，就能再借。',
  }),
  ...personCodeErrors,
  NONE_TO_LEND: { happened: '这本书都借出去了', kept: nothing, next: '请对方换一本，或者在自己手机上点“等这本书”。' },
  ALREADY_THEIRS: { happened: '这本书已经在对方手里了', kept: nothing, next: '不用再借一次。' },
  THEY_HAVE_ENOUGH: ({ most }) => ({
    happened: most ? `对方手里已经有 ${most} 本了` : '对方手里的书已经够数了',
    kept: nothing,
    next: '还回一本，就能再借。',
  }),
  NOT_YOURS: { happened: '这本书不在您的名下', next: '可能已经还过了。到“我借的书”里看看。' },
  RENEWED_ALREADY: { happened: '这本书已经续过一次', next: '看完先还回来，架上有的话可以再借。' },
  SOMEBODY_WAITS: { happened: '有人在等这本书', next: '请在到期前还回来，让等的人也看看。' },
  ON_THE_SHELF: { happened: '这本书架上就有', next: '不用等，直接借走就行。' },
  TOO_MANY_WAIT: { happened: '等这本书的人已经很多了', next: '过些日子再来看看，或者在“想看的书”里提一句多添几本。' },
  WISHED_ALREADY: { happened: '这本书您已经提过了', kept: typed, next: '在“我借的书”里能看到它到哪一步了。' },
  TOO_MANY_WISHES: ({ most }) => ({
    happened: most ? `您有 ${most} 本想看的书还没有回音` : '您提的书还没有回音',
    kept: typed,
    next: '等有了回音再提；别人提过的，可以点“也想看”。',
  }),
  WISH_NOT_FOUND: { happened: '没有找到这条想看的书', next: '它可能已经有了回音。刷新一下再看。' },
  WISH_ANSWERED: { happened: '这条已经有人回过了', next: '刷新一下，看看怎么回的。' },
  OWN_WISH: { happened: '这是您自己提的', next: '已经算您一个，不用再点。' },
  ISBN_WRONG: {
    happened: '书号里有一位不对',
    kept: typed,
    next: '照着封底条码上的数字再对一遍，10 位或 13 位；没有就空着。',
  },
  BOOK_TWICE: { happened: '这里已经有这本书了', kept: typed, next: '找到那一本，把册数加上去就行。' },
  MORE_ARE_LENT: ({ lent }) => ({
    happened: lent ? `有 ${lent} 册借在外面，册数不能比这还少` : '借出去的比这还多',
    kept: typed,
    next: '等书还回来再减。',
  }),
  STILL_LENT: ({ lent }) => ({
    happened: lent ? `还有 ${lent} 册借在外面` : '还有书借在外面',
    next: '都还回来以后再下架。',
  }),
  NOT_LENT: { happened: '这一册没有借出去', next: '可能刚刚还回来了。刷新一下再看。' },
})
