import { View } from '@tarojs/components'
import { useState } from 'react'
import { ask, patience, useDocument, useQuery, xlsxType } from '@/cloud'
import type { InputOf, OutputOf } from '@/contract/define'
import { categoryTitle, type SnapKind, snapKinds, snaps } from '@/contract/snaps'
import { dayOf } from '@/copy/dates'
import { snapFiguresText as text } from '@/copy/snaps/ledger'
import { titles } from '@/copy/titles'
import { Card } from '@/ui/card'
import { Chips } from '@/ui/chips'
import { EmptyState } from '@/ui/empty'
import { DayField } from '@/ui/field'
import { Figure, Figures } from '@/ui/figures'
import { ExportButton } from '@/ui/file-in-parts/export-button'
import { Heading } from '@/ui/heading'
import { open, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Columns, Group, Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { type BarLine, Bars } from './bars'
import { isPeriod, type Period, type PeriodKind, periodOf } from './period'

type Found = OutputOf<typeof snaps.figures>
const kinds = (Object.keys(snapKinds) as SnapKind[]).map(value => ({ value, title: snapKinds[value] }))
const periods = (Object.keys(text.periods) as PeriodKind[]).map(value => ({ value, title: text.periods[value] }))

/** Praise ends well when it is accepted, a matter when it is settled. */
const counted = (id: string, name: string, sums: Found['all']) => ({
  ...{ id, name, sent: sums.sent, open: sums.open },
  done: sums.accepted + sums.settled,
})

function Cards({ found, kind }: { found: Found; kind: SnapKind }) {
  const { all, decided, waiting, ratings } = found
  return (
    <>
      <Card>
        <Figures>
          <Figure name={text.sent} value={all.sent} />
          {kind === 'praise' ? (
            <Figure name={text.accepted} value={all.accepted} />
          ) : (
            <Figure name={text.settled} value={all.settled} />
          )}
          <Figure name={text.open} value={all.open} />
        </Figures>
      </Card>
      <Card>
        <Heading level={3}>{text.decided}</Heading>
        <View>{decided ? `${text.half(decided.half)}，${text.most(decided.most)}` : text.undecided}</View>
        <Heading level={3}>{text.waiting}</Heading>
        <Figures>
          <Figure name={text.waits.day} value={waiting.day} />
          <Figure name={text.waits.week} value={waiting.week} />
          <Figure name={text.waits.longer} value={waiting.longer} />
        </Figures>
      </Card>
      {kind === 'attention' && (
        <Card>
          <Heading level={3}>{text.ratings}</Heading>
          <View>
            {ratings.count > 0 ? text.rated(ratings.count, (ratings.sum / ratings.count).toFixed(1)) : text.noRatings}
          </View>
          {ratings.reopened > 0 && <View>{text.reopened(ratings.reopened)}</View>}
        </Card>
      )}
    </>
  )
}

function All({ found, kind, node }: { found: Found; kind: SnapKind; node: string }) {
  const places = found.byPlace.map(
    ({ node: at, place, ...sums }): BarLine => ({
      ...counted(at, place, sums),
      ...(at !== node && { onPress: () => open('snapFigures', { node: at }) }),
    }),
  )
  return (
    <Columns
      side={
        <>
          <Bars title={text.byPlace} lines={places} />
          <Bars title={text.byWeek} lines={found.byWeek.map(one => counted(one.from, text.week(one.from), one))} />
        </>
      }
    >
      <Cards found={found} kind={kind} />
      <Bars
        title={text.byCategory}
        lines={found.byCategory.map(one => counted(one.category, categoryTitle(one.category), one))}
      />
    </Columns>
  )
}

interface TableProps {
  of: InputOf<typeof snaps.figures>
  say(words: string): void
}

/** What the figures count, as a table; another period begins anew. */
function Table({ of, say }: TableProps) {
  const table = useDocument()
  return (
    <ExportButton
      document={table}
      type={xlsxType}
      begin={more => ask(snaps.exportSnaps, { ...of, ...more }, patience)}
      partOf={(id, part) => ask(snaps.exportPart, { node: of.node, id, part }, patience)}
      note={text.exportNote}
      say={say}
    />
  )
}

function Of({ node }: { node: string }) {
  const today = dayOf(Date.now())
  const [kind, setKind] = useState<SnapKind>('praise')
  const [which, setWhich] = useState<PeriodKind>('month')
  const [own, setOwn] = useState<Period>(() => periodOf('month', today))
  const period = which === 'own' ? own : periodOf(which, today)
  const valid = isPeriod(period)
  const of = { node, kind, ...period }
  const query = useQuery(snaps.figures, of, { enabled: valid })
  const { toast, say } = useToast()
  return (
    <Screen title={titles.snapFigures} wide>
      <Group>
        <Heading level={1}>{query.data ? text.title(query.data.place) : titles.snapFigures}</Heading>
        <View className="nx-quiet">{text.lead}</View>
      </Group>
      <Chips label={text.kind} options={kinds} chosen={kind} onChoose={setKind} />
      <Chips label={text.period} options={periods} chosen={which} onChoose={setWhich} />
      {which === 'own' && (
        <>
          <DayField label={text.from} latest={today} value={own.from} onChange={from => setOwn({ ...own, from })} />
          <DayField label={text.to} latest={today} value={own.to} onChange={to => setOwn({ ...own, to })} />
          {!valid && <View className="nx-quiet">{text.wide}</View>}
        </>
      )}
      {valid && which !== 'own' && <View className="nx-quiet">{text.span(period.from, period.to)}</View>}
      {valid && (
        <QueryView
          query={query}
          empty={({ all }) =>
            all.sent === 0 ? <EmptyState picture="lantern" title={text.none} text={text.noneText} /> : undefined
          }
        >
          {found => (
            <>
              <All found={found} kind={kind} node={node} />
              <Table key={JSON.stringify(of)} of={of} say={say} />
            </>
          )}
        </QueryView>
      )}
      {toast}
    </Screen>
  )
}

/** How much was sent and what became of it: by what, where and when, and who waits how long. */
export default function SnapFiguresPage() {
  const node = useParam('node')
  if (node !== undefined) return <Of key={node} node={node} />
  return (
    <Screen title={titles.snapFigures}>
      <RefusalNotice error={{ code: 'PLACE_NOT_FOUND' }} />
    </Screen>
  )
}
