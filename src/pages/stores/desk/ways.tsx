import { storesText as text } from '@/copy/stores'
import { open } from '@/ui/navigation'
import { Row, Rows } from '@/ui/rows'

interface Props {
  node: string
  mayStore: boolean
  hasStock: boolean
}

/** All that can be done here; what needs something to lie here stays away where nothing does. */
export function Ways({ node, mayStore, hasStock }: Props) {
  return (
    <Rows>
      {mayStore && hasStock && (
        <>
          <Row icon="tag" title={text.assemble} note={text.assembleNote} onPress={() => open('assemble', { node })} />
          <Row icon="share" title={text.send} note={text.sendNote} onPress={() => open('storeSend', { node })} />
        </>
      )}
      <Row icon="papers" title={text.kits} note={text.kitsNote} onPress={() => open('kits', { node })} />
      <Row icon="edit" title={text.catalogue} note={text.catalogueNote} onPress={() => open('storeItems', { node })} />
      <Row icon="sums" title={text.reconcile} note={text.reconcileNote} onPress={() => open('reconcile', { node })} />
      <Row icon="history" title={text.transfers} onPress={() => open('storeTransfers', { node })} />
    </Rows>
  )
}
