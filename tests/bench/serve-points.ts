/** Books services in a cloud that runs elsewhere: `serve-points.ts URL VOLUNTEER RIDER`, both by their ids; prints an entry of the volunteer's. */
import { dayOf } from '../../src/contract/shanghai'
import { pointsHandAt } from '../support/points'

async function main(): Promise<void> {
  const [url = '', volunteer = '', rider = ''] = process.argv.slice(2)
  const hand = await pointsHandAt(url, async person => person)
  const entry = await hand.serve(volunteer)
  await hand.serve(volunteer, { minutes: 240 })
  // in the quarter before this one: it makes a star
  await hand.serve(rider, { purse: 'rider', day: dayOf(Date.now() - 92 * 86_400_000) })
  await hand.giveStars()
  await hand.spoil(rider, 'rider')
  process.stdout.write(`${entry}\n`)
}

main().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`)
  process.exitCode = 1
})
