/** The baseline of the kernel's cost: the same rows in one transaction, written with the SDK alone, nothing checked. */
import cloud from 'wx-server-sdk'

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string })
const database = cloud.database()

export async function main(event: {
  readonly person: Readonly<Record<string, unknown>>
  readonly row: Readonly<Record<string, unknown>>
}) {
  const transaction = await database.startTransaction()
  const { _id, ...data } = event.person
  await transaction.collection('people').doc(_id).set({ data })
  await transaction.collection('journal').add({ data: event.row })
  await transaction.commit()
  return { ok: true, data: {} }
}
