import { View } from '@tarojs/components'
import type { PosterView } from '@/contract/posters'
import { postersText as text } from '@/copy/posters'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { open } from '@/ui/navigation'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'
import { PosterSheet } from './sheet'

/** One poster as it will hang, or all of them by name; what is missing has its way to where it is written. */
export function Contents({ posters }: { posters: readonly PosterView[] }) {
  const [only] = posters
  if (posters.length === 1 && only) {
    return (
      <Group>
        <Heading>{text.on}</Heading>
        <PosterSheet poster={only} />
        {only.missing.length > 0 && (
          <>
            <View className="nx-quiet">{text.lacks(only.missing)}</View>
            <Button kind="quiet" icon="edit" onPress={() => open('stationEdit', { node: only.node })}>
              {text.fill}
            </Button>
          </>
        )}
      </Group>
    )
  }
  return (
    <Group>
      <Heading>{text.on}</Heading>
      <Rows>
        {posters.map(({ node, name, code, missing }) => (
          <Row
            key={node}
            title={name}
            note={
              <>
                <View>{code ?? text.codeNone}</View>
                <View>{missing.length > 0 ? text.lacks(missing) : text.whole}</View>
              </>
            }
            onPress={() => open('posters', { node, place: name })}
          />
        ))}
      </Rows>
    </Group>
  )
}
