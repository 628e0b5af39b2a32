/** Who is heard in the message for a group, in this order. Each asks its own domain's face; nothing else here reads anything. */
import { comingAt } from '../../classes'
import { postedSince } from '../../honours'
import { days, localTime } from '../../kernel'
import { activitiesComing } from '../../service'
import { openWishes } from '../../wishes'
import type { Contributor } from './piece'
import { activitiesPiece } from './rules-activities'
import { classPiece } from './rules-classes'
import { honoursPiece } from './rules-honours'
import { rightsPiece } from './rules-rights'
import { wishesPiece } from './rules-wishes'

const classes: Contributor = async ({ node, now }) =>
  classPiece((await comingAt(node, now)).map(one => ({ ...one, starts: localTime(one.startsAt) })))

const activities: Contributor = async ({ node, now }) =>
  activitiesPiece((await activitiesComing(node, now)).map(one => ({ ...one, starts: localTime(one.startsAt) })))

const mostWishes = 3
/** Only what staff have let onto the wall, without names. */
const wishes: Contributor = async ({ node }) => wishesPiece(await openWishes(node, mostWishes))

const mostHonours = 3
/** Of the last seven days; a name only where that person has agreed, for no other is on the board. */
const honours: Contributor = async ({ node, now }) => honoursPiece(await postedSince(node, now - days(7), mostHonours))

/** Matters of the season; the cards themselves are in another function, and their counts name no place. */
const rights: Contributor = async ({ today }) => rightsPiece(today)

export const contributors: readonly Contributor[] = [activities, classes, honours, wishes, rights]
