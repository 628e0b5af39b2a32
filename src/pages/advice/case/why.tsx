import { type ReleaseReason, releaseReasons } from '@/contract/advice'
import { deskText } from '@/copy/advice'
import { Choice } from '@/ui/choice'

const options = (Object.keys(releaseReasons) as ReleaseReason[]).map(value => ({
  value,
  title: releaseReasons[value],
}))

/** Why a case is let go of: one of a few reasons, never free words. */
export function Why({ chosen, onChoose }: { chosen: ReleaseReason | undefined; onChoose(why: ReleaseReason): void }) {
  return <Choice label={deskText.why} options={options} chosen={chosen} onChoose={onChoose} />
}
