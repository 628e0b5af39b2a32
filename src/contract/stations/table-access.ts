import { only } from '../define'

/** Who may write many stations at once: those who may also hang places, and look after stations. */
export const tableKeepers = only('worker', 'streetLead', 'districtLead')
