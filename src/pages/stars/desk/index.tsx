import { useState } from 'react'
import { useQuery } from '@/cloud'
import { stars } from '@/contract/stars'
import type { AppealRow } from '@/contract/stars/records'
import { quarterText, starsText } from '@/copy/stars'
import { titles } from '@/copy/titles'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { useParam } from '@/ui/navigation'
import { Paged } from '@/ui/paged'
import { RefusalNotice } from '@/ui/refusal'
import { Row, Rows } from '@/ui/rows'
import { Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { Decide } from './decide'

const text = starsText.desk

function Appeals({ node, place }: { node: string; place: string | undefined }) {
  const usePage = (after: string | undefined) =>
    useQuery(stars.appeals, { node, ...(after !== undefined && { after }) })
  const [chosen, setChosen] = useState<AppealRow>()
  const [version, setVersion] = useState(0)
  const { toast, say } = useToast()
  const done = () => {
    setChosen(undefined)
    setVersion(before => before + 1)
    say(text.done)
  }
  return (
    <>
      <Heading level={1}>{place ?? titles.starDesk}</Heading>
      <Paged
        usePage={usePage}
        version={version}
        empty={<EmptyState picture="lantern" title={text.none} text={text.noneText} />}
      >
        {rows => (
          <Rows>
            {rows.map(row => (
              <Row
                key={row.id}
                icon="star"
                title={text.row(row.name, row.level)}
                note={[quarterText(row.quarter), row.mine ? row.words : text.not].join('\n')}
                onPress={row.mine ? () => setChosen(row) : undefined}
              />
            ))}
          </Rows>
        )}
      </Paged>
      {chosen && <Decide row={chosen} onDone={done} onClose={() => setChosen(undefined)} />}
      {toast}
    </>
  )
}

/** Appeals that wait in a part of the tree, the oldest first. */
export default function StarDeskPage() {
  const node = useParam('node')
  const place = useParam('place')
  return (
    <Screen title={titles.starDesk}>
      {node === undefined ? <RefusalNotice error={{ code: 'OUT_OF_SCOPE' }} /> : <Appeals node={node} place={place} />}
    </Screen>
  )
}
