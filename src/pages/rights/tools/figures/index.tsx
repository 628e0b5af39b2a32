import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import { type FigureKind, figureKinds, rights } from '@/contract/rights'
import { dayOf, dayText } from '@/copy/dates'
import { figuresText as text } from '@/copy/figures'
import { titles } from '@/copy/titles'
import { mayDo, useSession } from '@/session'
import { Heading } from '@/ui/heading'
import { useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Row, Rows } from '@/ui/rows'
import { Group, Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { figureText } from '../../calculator/result-text'
import { FigureSheet } from './figure-sheet'
import { byKind, type OfKind } from './of-kind'

function noteOf({ kind, rows, now }: OfKind): string {
  if (!now) return text.none
  const since = dayText(now.from)
  if (figureKinds[kind].unit !== 'dayOff') return `${text.since(since)}\n${now.source}`
  return `${text.daysOff(rows.filter(({ value }) => value !== null).length, since)}\n${now.source}`
}

function endOf({ kind, now }: OfKind): string | undefined {
  const { unit } = figureKinds[kind]
  return now === undefined || now.value === null || unit === 'dayOff' ? undefined : figureText(unit, now.value)
}

function Figures({ node }: { node: string }) {
  const query = useQuery(rights.figures, { node })
  const { can } = useSession()
  const { toast, say } = useToast()
  const [chosen, setChosen] = useState<FigureKind>()
  const { access } = rights.setFigure
  const saved = () => {
    setChosen(undefined)
    say(text.saved)
    query.reload()
  }
  return (
    <QueryView query={query}>
      {({ district, rows }) => {
        const kinds = byKind(rows, dayOf(Date.now()))
        const open = kinds.find(({ kind }) => kind === chosen)
        return (
          <>
            <Rows>
              {kinds.map(of => (
                <Row
                  key={of.kind}
                  title={figureKinds[of.kind].title}
                  end={endOf(of)}
                  note={noteOf(of)}
                  onPress={() => setChosen(of.kind)}
                />
              ))}
            </Rows>
            {open && (
              <FigureSheet
                node={district}
                of={open}
                mayEdit={mayDo({ can }, access, district)}
                onClose={() => setChosen(undefined)}
                onSaved={saved}
              />
            )}
            {toast}
          </>
        )
      }}
    </QueryView>
  )
}

/** Rates, wages and days off that calculators use: staff look them up, advisers and the district's leads enter them. */
export default function FiguresPage() {
  const node = useParam('node')
  const place = useParam('place') ?? node
  return (
    <Screen title={titles.figures}>
      {node === undefined || place === undefined ? (
        <RefusalNotice error={{ code: 'PLACE_NOT_FOUND' }} />
      ) : (
        <>
          <Group>
            <Heading level={1}>{text.title(place)}</Heading>
            <View>{text.intro}</View>
          </Group>
          <Figures node={node} />
        </>
      )}
    </Screen>
  )
}
