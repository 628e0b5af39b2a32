import type { OutputOf } from '@/contract/define'
import type { honours } from '@/contract/honours'
import { monthText, boardText as text } from '@/copy/honours'
import { Chips } from '@/ui/chips'
import { yearOf } from '../parts/words'

type Found = OutputOf<typeof honours.board>

interface Props {
  places: readonly { readonly node: string; readonly place: string }[]
  node: string
  months: Found['months']
  month: string | undefined
  onPlace(node: string): void
  onMonth(month: string | undefined): void
}

const all = 'all'

/** The same board of a larger place, and what was chosen for a month; nothing where there is nothing to choose. */
export function Choose({ places, node, months, month, onPlace, onMonth }: Props) {
  const year = yearOf(Date.now())
  return (
    <>
      {places.length > 1 && (
        <Chips
          label={text.where}
          options={places.map(({ node: value, place: title }) => ({ value, title }))}
          chosen={node}
          onChoose={onPlace}
        />
      )}
      {months.length > 0 && (
        <Chips
          label={text.when}
          options={[
            { value: all, title: text.all },
            ...months.map(value => ({ value, title: text.chosen(monthText(value, year)) })),
          ]}
          chosen={month ?? all}
          onChoose={value => onMonth(value === all ? undefined : value)}
        />
      )}
    </>
  )
}
