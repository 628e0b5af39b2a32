import { useState } from 'react'
import { codeKeepers } from '@/contract/codes/access'
import { stationStaff } from '@/contract/stations/access'
import { tableKeepers } from '@/contract/stations/table-access'
import { peopleText } from '@/copy/people'
import { titles } from '@/copy/titles'
import { mayDo, useSession } from '@/session'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { open } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Row, Rows } from '@/ui/rows'
import { Screen } from '@/ui/screen'
import { AtPlace } from '../at-place'
import type { NodeParam } from '../node-param'
import { AddForm } from './add-form'
import { Children } from './children'
import type { Spot } from './spot'

const text = peopleText.places

/** The tree below one place. */
function Tree({ root }: { root: Spot }) {
  const [path, setPath] = useState<readonly Spot[]>([root])
  const [adding, setAdding] = useState<readonly string[]>()
  const [version, setVersion] = useState(0)
  const here = path[path.length - 1] ?? root
  const above = path[path.length - 2]
  const { can } = useSession()
  const mayPrint = mayDo({ can }, stationStaff, here.id)
  const keepsCodes = mayDo({ can }, codeKeepers, here.id)

  if (adding) {
    return (
      <AddForm
        parent={here}
        siblings={adding}
        onAdded={() => {
          setAdding(undefined)
          setVersion(version + 1)
        }}
        onCancel={() => setAdding(undefined)}
      />
    )
  }
  return (
    <>
      <Heading level={1}>{text.title(here.name)}</Heading>
      {above && (
        <Button kind="quiet" icon="back" onPress={() => setPath(path.slice(0, -1))}>
          {text.up(above.name)}
        </Button>
      )}
      <Children
        key={here.id}
        parent={here}
        version={version}
        onOpen={spot => setPath([...path, spot])}
        onAdd={setAdding}
        onChanged={() => setVersion(version + 1)}
      />
      <Rows>
        <Row
          icon="papers"
          title={text.byTable}
          note={text.byTableText}
          onPress={() => open('placesImport', { node: here.id, place: here.name })}
        />
        {mayPrint && (
          <Row
            icon="papers"
            title={text.posters}
            note={text.postersText}
            onPress={() => open('posters', { node: here.id, place: here.name })}
          />
        )}
        {keepsCodes && (
          <Row
            icon="scan"
            title={titles.codesDesk}
            onPress={() => open('codesDesk', { node: here.id, place: here.name })}
          />
        )}
        {mayDo({ can }, tableKeepers, here.id) && (
          <Row
            icon="cup"
            title={text.stations}
            note={text.stationsText}
            onPress={() => open('stationTable', { node: here.id, place: here.name })}
          />
        )}
      </Rows>
    </>
  )
}

/** What may hang below a place depends on its kind, which one's own role there tells; so the session comes first. */
function Places({ node, place, kind }: NodeParam) {
  const { state, me, refresh } = useSession()
  return (
    <Screen title={titles.places}>
      <QueryView query={{ status: state, ...(me && { data: me }), stale: false, reload: refresh }}>
        {() =>
          kind ? (
            <Tree key={node} root={{ id: node, name: place, kind }} />
          ) : (
            <RefusalNotice error={{ code: 'OUT_OF_SCOPE' }} />
          )
        }
      </QueryView>
    </Screen>
  )
}

/** The tree, level by level: look, add, rename, close. */
export default function PlacesPage() {
  return <AtPlace title={titles.places}>{at => <Places {...at} />}</AtPlace>
}
