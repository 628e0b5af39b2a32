/** What leaders do where an activity takes place. Who leads is said by the activity, so these are open to members and answer everybody else with a code. */
import * as z from 'zod/mini'
import { PersonScene, personCodeErrors } from '../codes/records'
import { command, members, query } from '../define'
import { Id, Instant, line, Nothing } from '../values'
import { hoursDefaults } from './defaults'
import { SheetRow } from './records'

const leaderErrors = ['ACTIVITY_NOT_FOUND', 'ACTIVITY_CANCELLED', 'NOT_LEADER', 'NO_HOURS_HERE'] as const

export const leading = {
  /** The code for people's phones, half an hour of it, and who is here. */
  atDoor: query({
    title: '活动签到',
    access: members,
    input: z.strictObject({ activity: Id }),
    output: z.object({
      title: z.string(),
      place: z.string(),
      startsAt: Instant,
      endsAt: Instant,
      /** ms UTC, of the cloud's clock: a phone's may be wrong */
      now: Instant,
      codes: z.array(z.object({ from: Instant, scene: z.string() })),
      people: z.array(SheetRow),
    }),
    errors: leaderErrors,
  }),

  /** Somebody shows their own code. `at`: when the phone scanned it, by the cloud's clock as the phone knows it; without a network it is sent later, and the code itself says of which minute it was. */
  scan: command({
    title: '扫码签到签退',
    access: members,
    audit: { record: ['activity', 'way'] },
    input: z.strictObject({
      activity: Id,
      way: z.enum(['in', 'out']),
      scene: PersonScene,
      at: Instant,
    }),
    output: z.object({ name: z.string(), at: Instant, minutes: z.optional(z.int()) }),
    errors: [
      ...leaderErrors,
      ...personCodeErrors,
      'TOO_EARLY',
      'ACTIVITY_OVER',
      'THEY_ARE_IN',
      'THEY_ARE_OUT',
      'THEY_ARE_NOT_IN',
      'TOO_LATE_OUT',
      'OWN_CODE',
    ],
  }),

  /** Written down on the spot or afterwards: people who signed up, and people without a phone by their name. */
  sheet: command({
    title: '登记名单',
    access: members,
    audit: { record: ['activity'] },
    input: z.strictObject({
      activity: Id,
      rows: z
        .array(
          z.strictObject({
            who: z.union([z.strictObject({ person: Id }), z.strictObject({ name: line(hoursDefaults.nameMost) })]),
            in: Instant,
            out: Instant,
          }),
        )
        .check(z.minLength(1), z.maxLength(hoursDefaults.sheetRows)),
    }),
    output: z.object({ written: z.int(), known: z.int() }),
    errors: [
      ...leaderErrors,
      'NOT_STARTED',
      'SHEET_LATE',
      'OUT_BEFORE_IN',
      'OUT_IN_FUTURE',
      'OUTSIDE_ACTIVITY',
      'NOT_ON_LIST',
      'OWN_ROW',
    ],
  }),

  /** Somebody who was written down by name has a phone now, and shows their own code. */
  linkGuest: command({
    title: '把登记的名字对上人',
    access: members,
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id, scene: PersonScene }),
    output: Nothing,
    errors: ['SERVICE_NOT_FOUND', 'NOT_LEADER', 'NO_GUEST', 'THEY_ARE_IN', ...personCodeErrors],
  }),
}
