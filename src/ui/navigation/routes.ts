/** Every page by the name that the code uses. Paths are the app's public addresses: codes and shared cards point at them. */
export const routes = {
  home: 'pages/home/index',
  ask: 'pages/rights/index',
  answer: 'pages/rights/answer/index',
  topic: 'pages/rights/topic/index',
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
} as const
export type Route = keyof typeof routes
