import { useQuery } from '@/cloud'
import { people } from '@/contract/people'
import { peopleText } from '@/copy/people'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { replace } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { Screen } from '@/ui/screen'
import { TableImport } from '@/ui/table-import'
import { useToast } from '@/ui/toast'
import { AtPlace } from '../at-place'
import type { NodeParam } from '../node-param'
import { Plain } from '../plain'
import { TableButton } from './table-button'
import { usePlacesTable } from './use-places-table'

const text = peopleText.placesImport

interface ImportProps {
  node: string
  place: string
  /** where tables go */
  folder: string
  /** there is something to export */
  filled: boolean
  say(words: string): void
}

function Import({ node, place, folder, filled, say }: ImportProps) {
  const table = usePlacesTable(node, folder)
  const look = (
    <Button icon="tree" onPress={() => replace('places', { node, place })}>
      {text.look}
    </Button>
  )
  return (
    <TableImport thing={text.thing} after={look} {...table}>
      <Card>
        <Heading level={3}>{text.columnsTitle}</Heading>
        <Plain items={text.columns} />
        <Buttons>
          <TableButton node={node} content="blank" words={text.blank} say={say} />
          {filled && <TableButton node={node} content="tree" words={text.tree} say={say} />}
        </Buttons>
      </Card>
    </TableImport>
  )
}

function PlacesImport({ node, place }: NodeParam) {
  const query = useQuery(people.placesIn, { node })
  const { toast, say } = useToast()
  return (
    <Screen title={titles.placesImport}>
      <Heading level={1}>{text.title(place)}</Heading>
      <QueryView query={query}>
        {({ folder, below }) => <Import node={node} place={place} folder={folder} filled={below > 0} say={say} />}
      </QueryView>
      {toast}
    </Screen>
  )
}

/** Many places at once: an empty table to fill in, the table looked through and hung, and what is there as a table. */
export default function PlacesImportPage() {
  return <AtPlace title={titles.placesImport}>{at => <PlacesImport {...at} />}</AtPlace>
}
