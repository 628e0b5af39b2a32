import { codeKeepers } from '@/contract/codes/access'
import type { StationView } from '@/contract/stations'
import { stationStaff } from '@/contract/stations/access'
import { stationText as text } from '@/copy/stations'
import { titles } from '@/copy/titles'
import { mayDo, useSession } from '@/session'
import { Heading } from '@/ui/heading'
import { open } from '@/ui/navigation'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'

/** Doors for those who look after this station. */
export function StaffActs({ station: { node, name, community } }: { station: StationView }) {
  const { can } = useSession()
  if (stationStaff.kind !== 'roles' || !can(stationStaff.roles, node)) return null
  return (
    <Group>
      <Heading>{text.staff}</Heading>
      <Rows>
        <Row icon="edit" title={text.staffEdit} onPress={() => open('stationEdit', { node })} />
        <Row icon="cup" title={titles.supplyDesk} onPress={() => open('supplyDesk', { node, place: name })} />
        <Row icon="people" title={titles.activityDesk} onPress={() => open('activityDesk', { node, place: name })} />
        <Row icon="wrench" title={text.staffFaults} onPress={() => open('stationFaults', { node, place: name })} />
        <Row icon="home" title={text.staffSettleHome} onPress={() => open('settleHome', { node, place: community })} />
        <Row icon="papers" title={text.staffPosters} onPress={() => open('posters', { node, place: name })} />
        {mayDo({ can }, codeKeepers, node) && (
          <Row icon="scan" title={text.staffCodes} onPress={() => open('codesDesk', { node, place: name })} />
        )}
        <Row icon="key" title={text.staffHandOver} onPress={() => open('stationHandOver', { node })} />
      </Rows>
    </Group>
  )
}
