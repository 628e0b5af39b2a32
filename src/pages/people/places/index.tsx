import { useState } from 'react'
import type { NodeKind } from '@/contract/organisation'
import { peopleText } from '@/copy/people'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { Screen } from '@/ui/screen'
import { AtPlace } from '../at-place'
import type { NodeParam } from '../node-param'
import { AddForm } from './add-form'
import { Children } from './children'
import type { Spot } from './spot'

const text = peopleText.places

/** A role names its place but not the kind; from the district down each level has its own. */
const kindAtDepth: readonly NodeKind[] = ['district', 'street', 'community', 'estate', 'building']
const kindOf = (node: string): NodeKind => kindAtDepth[node.split('.').length - 1] ?? 'building'

function Places({ node, place }: NodeParam) {
  const [path, setPath] = useState<readonly Spot[]>([{ id: node, name: place, kind: kindOf(node) }])
  const [adding, setAdding] = useState<readonly string[]>()
  const [version, setVersion] = useState(0)
  const here = path[path.length - 1] ?? { id: node, name: place, kind: kindOf(node) }
  const above = path[path.length - 2]

  if (adding) {
    return (
      <Screen title={titles.places}>
        <AddForm
          parent={here}
          siblings={adding}
          onAdded={() => {
            setAdding(undefined)
            setVersion(version + 1)
          }}
          onCancel={() => setAdding(undefined)}
        />
      </Screen>
    )
  }
  return (
    <Screen title={titles.places}>
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
    </Screen>
  )
}

/** The tree, level by level: look, add, rename, close. */
export default function PlacesPage() {
  return <AtPlace title={titles.places}>{at => <Places {...at} />}</AtPlace>
}
