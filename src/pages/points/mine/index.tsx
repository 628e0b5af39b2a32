import { useState } from 'react'
import { useQuery } from '@/cloud'
import { points } from '@/contract/points'
import { type Purse, purses } from '@/contract/points/purses'
import type { EntryRow, PurseView } from '@/contract/points/records'
import { pointsText as text } from '@/copy/points'
import { titles } from '@/copy/titles'
import { useSession } from '@/session'
import { Chips } from '@/ui/chips'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { Columns, Group, Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { useOwnPurse } from '../parts/own-purse'
import { Balance } from './balance'
import { Book } from './book'
import { Doors } from './doors'
import { EntrySheet, RuleSheet } from './sheets'
import { Tell } from './tell'

const options = (Object.keys(purses) as Purse[]).map(value => ({ value, title: purses[value] }))
const used = ({ balance, debt, honour }: PurseView) => balance > 0 || debt > 0 || honour > 0

/** What I have, what lapses, and every movement that made it so. */
export default function MyPointsPage() {
  const usual = useOwnPurse(useParam('purse'))
  const rider = useSession().can(['rider'])
  const [chosen, setChosen] = useState<Purse>()
  const purse = chosen ?? usual.purse
  const query = useQuery(points.mine, { purse }, { keep: true, enabled: usual.ready })
  const both = rider || chosen !== undefined || (query.data?.purses.every(used) ?? false)
  const [entry, setEntry] = useState<EntryRow>()
  const [how, setHow] = useState(false)
  const { toast, say } = useToast()
  return (
    <Screen title={titles.myPoints} wide>
      {both && <Chips label={text.which} options={options} chosen={purse} onChoose={setChosen} />}
      <QueryView query={query}>
        {({ purses: all, entries, rule, ruleSet }) => (
          <>
            <Columns
              side={
                <Group>
                  <Heading>{text.book}</Heading>
                  {entries.items.length === 0 ? (
                    <EmptyState title={text.none} text={text.noneText(purse)} />
                  ) : (
                    <Book key={purse} purse={purse} entries={entries} onChoose={setEntry} />
                  )}
                </Group>
              }
            >
              {all
                .filter(one => one.purse === purse)
                .map(one => (
                  <Balance key={one.purse} purse={one} />
                ))}
              <Doors purse={purse} giving={rule.giving !== undefined} onHow={() => setHow(true)} />
              <Tell onSaid={say} />
            </Columns>
            {entry && <EntrySheet entry={entry} rule={rule} onClose={() => setEntry(undefined)} />}
            {how && <RuleSheet rule={rule} set={ruleSet} onClose={() => setHow(false)} />}
          </>
        )}
      </QueryView>
      {toast}
    </Screen>
  )
}
