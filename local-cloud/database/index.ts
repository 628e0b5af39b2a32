export { type DatabaseCollection, type DatabaseOptions, type DatabaseService, openDatabase } from './database'
export type { ScanReport } from './scans'
