import { type Category, categories } from '@/contract/books'
import { bookDeskText } from '@/copy/books'
import { Chips } from '@/ui/chips'
import { NumberField, TextField } from '@/ui/field'
import { copiesOf, isbnIsFine, type Typed } from './state'

const text = bookDeskText.form
const shelves = (Object.keys(categories) as Category[]).map(value => ({ value, title: categories[value] }))

interface Props {
  typed: Typed
  /** copies that are lent */
  out: number
  onChange(more: Partial<Typed>): void
}

/** All that there is to say about a title. */
export function Fields({ typed, out, onChange }: Props) {
  return (
    <>
      <TextField label={text.title} value={typed.title} maxLength={60} onChange={title => onChange({ title })} />
      <TextField
        label={text.author}
        hint={text.authorHint}
        value={typed.author}
        maxLength={40}
        onChange={author => onChange({ author })}
      />
      <TextField
        label={text.isbn}
        hint={text.isbnHint}
        error={isbnIsFine(typed.isbn) ? undefined : text.isbnWrong}
        value={typed.isbn}
        maxLength={30}
        onChange={isbn => onChange({ isbn })}
      />
      <Chips
        label={text.category}
        options={shelves}
        chosen={typed.category}
        onChoose={category => onChange({ category })}
      />
      <NumberField
        label={text.copies}
        unit={text.copiesUnit}
        hint={text.copiesHint(out) || undefined}
        error={copiesOf(typed.copies) === undefined ? text.copiesWrong : undefined}
        value={typed.copies}
        onChange={copies => onChange({ copies })}
      />
      <TextField
        label={text.note}
        hint={text.noteHint}
        value={typed.note}
        maxLength={100}
        onChange={note => onChange({ note })}
      />
    </>
  )
}
