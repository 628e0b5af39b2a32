import { storesText as text } from '@/copy/stores'
import { open } from '@/ui/navigation'
import { Row, Rows } from '@/ui/rows'
import { Tile, Tiles } from '@/ui/tile'

interface Props {
  node: string
  /** where things lie that can be packed and sent; on a phone these two stand above, at the thumb */
  moving: boolean
}

/** What is done most with what lies here, as doors that gloves can hit. */
export function QuickWays({ node }: { node: string }) {
  return (
    <Tiles>
      <Tile icon="tag" title={text.assemble} onPress={() => open('assemble', { node })} />
      <Tile icon="share" title={text.send} onPress={() => open('storeSend', { node })} />
    </Tiles>
  )
}

/** All that can be done here. */
export function Ways({ node, moving }: Props) {
  return (
    <Rows>
      {moving && (
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
