/** Every page by the name that the code uses. Paths are the app's public addresses: codes and shared cards point at them. */
export const routes = {
  home: 'pages/home/index',
  ask: 'pages/rights/index',
  answer: 'pages/rights/cases/answer/index',
  topic: 'pages/rights/cases/topic/index',
  calculators: 'pages/rights/tools/calculators/index',
  calculator: 'pages/rights/tools/calculator/index',
  figures: 'pages/rights/tools/figures/index',
  scan: 'pages/scan/index',
  me: 'pages/me/index',
  consent: 'pages/people/consent/index',
  profile: 'pages/people/profile/index',
  data: 'pages/people/data/index',
  roles: 'pages/people/roles/index',
  claim: 'pages/people/claim/index',
  accept: 'pages/people/accept/index',
  invitations: 'pages/people/invitations/index',
  staff: 'pages/people/staff/index',
  places: 'pages/people/places/index',
  trail: 'pages/people/trail/index',
  handOver: 'pages/advice/hand-over/index',
  consultations: 'pages/advice/mine/index',
  thread: 'pages/advice/thread/index',
  sittings: 'pages/advice/sittings/index',
  bookings: 'pages/advice/bookings/index',
  adviceDesk: 'pages/advice/desk/index',
  adviceCase: 'pages/advice/case/index',
  adviceTemplates: 'pages/advice/templates/index',
  adviceDay: 'pages/advice/day/index',
  adviceFigures: 'pages/advice/figures/index',
} as const
export type Route = keyof typeof routes

/** Roots of the sub-packages 分包; every page below one of them is loaded when it is first needed. The tabs stay in the main package. */
export const packages = ['pages/people', 'pages/rights/cases', 'pages/rights/tools', 'pages/advice'] as const
