import { phone } from './browser'
import { everyScreen } from './every-screen'

describe('on a phone', () => everyScreen(phone, 16))
