import { desktop } from './browser'
import { everyScreen } from './every-screen'

describe('on a desktop', () => everyScreen(desktop, 16))
