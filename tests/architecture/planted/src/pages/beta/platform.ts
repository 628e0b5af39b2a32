import { scan } from '../../cloud/platform.h5'
export const scanning = scan
