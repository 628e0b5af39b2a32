import { type PersonalData, transact } from '../kernel'
import { personKeys } from './store'

/** Only what one's own code is made of; it tells nothing, so there is nothing to export. */
export const personalData: PersonalData = {
  title: '我的码',
  export: async () => [],
  erase: async personId => {
    await transact(async tx => ({ commit: await tx.remove(personKeys, personId) }))
  },
}
