import { useQuery } from '@/cloud'
import { stores } from '@/contract/stores'
import { assembleText as text } from '@/copy/stores'
import { titles } from '@/copy/titles'
import { EmptyState } from '@/ui/empty'
import { replace, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { Screen } from '@/ui/screen'
import { Missing } from '../parts/missing'
import { Form } from './form'

function Assemble({ node, version }: { node: string; version: string | undefined }) {
  const query = useQuery(stores.desk, { node })
  return (
    <Screen title={titles.assemble}>
      <QueryView query={query}>
        {({ kits, stocks }) =>
          kits.length === 0 ? (
            <EmptyState title={text.none} text={text.noneText} />
          ) : (
            <Form
              node={node}
              kits={kits}
              stocks={stocks}
              first={version}
              onDone={stock => replace('storeThing', { stock })}
            />
          )
        }
      </QueryView>
    </Screen>
  )
}

/** Packs are made of what lies here. */
export default function AssemblePage() {
  const node = useParam('node')
  const version = useParam('version')
  return node === undefined ? (
    <Missing title="assemble" code="STORE_PLACE_UNKNOWN" />
  ) : (
    <Assemble node={node} version={version} />
  )
}
