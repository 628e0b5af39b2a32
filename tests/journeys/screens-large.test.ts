import { phone } from './browser'
import { everyScreen } from './every-screen'

describe('on a phone with large type', () => everyScreen(phone, 22.4))
