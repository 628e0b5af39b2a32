import { type KeptCommandsState, useKeptCommands, useQuery } from '@/cloud'
import { adviceNews } from '@/contract/advice/news'
import { type Subject, subjects } from '@/contract/advice/subjects'
import type { snaps } from '@/contract/snaps'
import { appText } from '@/copy/app'
import { errorText, isKnown } from '@/copy/errors'
import { type Session, useSession } from '@/session'
import { Heading } from '@/ui/heading'
import type { IconName } from '@/ui/icon'
import { open } from '@/ui/navigation'
import { Row, Rows } from '@/ui/rows'

/** More than three is a list, and a list is not read. */
const most = 3
/** its contract lies in a sub-package */
const snapAction: typeof snaps.send.id = 'snaps.send'
const text = appText.home

interface Matter {
  readonly id: string
  readonly icon: IconName
  readonly title: string
  readonly text: string
  /** the word for the press, where it leads nowhere */
  readonly word?: string
  act(): void
}

/** What was sent later and refused: somebody counts on it. */
function refusedLater({ refused, dismiss }: KeptCommandsState): readonly Matter[] {
  return refused.map(({ key, title, error }) => ({
    id: key,
    icon: 'warning',
    title: text.refusedLater(title ?? ''),
    // its text may come with pages that have not been opened since the app started
    text: isKnown(error.code) ? `${errorText(error).happened}。${errorText(error).next}` : text.refusedLaterWhy,
    word: text.understood,
    act: () => dismiss(key),
  }))
}

/** A photo that was sent without network and refused when there was one. */
function refusedSnaps({ refusedParcels }: KeptCommandsState): readonly Matter[] {
  if (!refusedParcels.some(action => action === snapAction)) return []
  return [{ id: 'snaps', icon: 'camera', ...text.refusedSnap, act: () => open('mySnaps') }]
}

function ofSession({ me, scanned, forgetScanned }: Session): readonly Matter[] {
  const matters: Matter[] = []
  if (scanned?.kind === 'invitation') {
    matters.push({
      id: 'invited',
      icon: 'letter',
      ...text.invited,
      act: () => {
        forgetScanned()
        open('accept', { code: scanned.code })
      },
    })
  }
  if (me?.person && !me.notice.agreed) {
    matters.push({ id: 'notice', icon: 'shield', ...text.renewedNotice, act: () => open('consent') })
  }
  if (me && !me.claimed) matters.push({ id: 'claim', icon: 'key', ...text.unclaimed, act: () => open('claim') })
  if (me?.person && !me.person.home) {
    matters.push({ id: 'home', icon: 'home', ...text.noHome, act: () => open('profile') })
  }
  return matters
}

/** Answers of advisers; those in safe mode the cloud does not tell here. */
function answers(answered: readonly { readonly id: string; readonly subject: Subject }[]): readonly Matter[] {
  return answered.map(({ id, subject }) => ({
    id: `answer.${id}`,
    icon: 'letter',
    title: text.answered,
    text: subjects[subject],
    act: () => open('thread', { id }),
  }))
}

/** What waits for this person, three at most; nothing when there is nothing. */
export function Waiting() {
  const kept = useKeptCommands()
  const session = useSession()
  const { data } = useQuery(adviceNews.news, {}, { enabled: session.me?.notice.agreed === true })
  const matters = [
    ...refusedLater(kept),
    ...refusedSnaps(kept),
    ...answers(data?.answered ?? []),
    ...ofSession(session),
  ].slice(0, most)
  if (matters.length === 0) return null
  return (
    <>
      <Heading>{text.waiting}</Heading>
      <Rows>
        {matters.map(matter => (
          <Row
            key={matter.id}
            icon={matter.icon}
            title={matter.title}
            note={matter.text}
            act={matter.word}
            onPress={matter.act}
          />
        ))}
      </Rows>
    </>
  )
}
