import { cloudConnection } from './connection'
import type { Wx } from './wx'

declare const wx: Wx

/** The phone on which this app runs, and its one connection to the cloud. */
export const phone = wx
export const connect = cloudConnection(wx, CLOUD_ENV)
