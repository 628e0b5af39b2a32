import { useState } from 'react'
import { useQuery } from '@/cloud'
import { people } from '@/contract/people'
import { peopleText } from '@/copy/people'
import { titles } from '@/copy/titles'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { Group, Screen } from '@/ui/screen'
import { Paged } from '../paged'
import { TrailRow } from '../trail-row'
import { Export } from './export'
import { Leave } from './leave'
import { Left } from './left'

const text = peopleText.data

const useLooked = (_subject: string, after: string | undefined) =>
  useQuery(people.whoLooked, after === undefined ? {} : { after })

/** What is stored about me, who looked at it, and how to have it removed. */
export default function DataPage() {
  const [left, setLeft] = useState(false)
  if (left) return <Left />
  return (
    <Screen title={titles.data}>
      <Export />
      <Group>
        <Heading>{text.looked}</Heading>
        <Paged
          useRows={useLooked}
          subject=""
          empty={<EmptyState picture="lantern" title={text.lookedNone} text={text.lookedNoneText} />}
        >
          {row => <TrailRow key={row.id} row={row} />}
        </Paged>
      </Group>
      <Leave onLeft={() => setLeft(true)} />
    </Screen>
  )
}
