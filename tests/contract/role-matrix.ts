/**
 * The role matrix 权限矩阵, written by hand: who may call what. The test holds the contract and the running product against it, so that
 * a change of policy is always a change of this table too.
 */
import type { Role } from '../../src/contract/roles'

export type Column = 'guest' | 'member' | Role

/** Everybody whom WeChat names, also before the privacy notice. */
const all = 'everyone' as const
/** Everybody who has agreed to the notice. */
const agreed = 'members' as const

const granters: readonly Role[] = ['worker', 'streetLead', 'districtLead', 'administrator']
const overseers: readonly Role[] = ['streetLead', 'districtLead', 'administrator']
const cardReaders: readonly Role[] = ['adviser', 'districtLead']
const reviewers: readonly Role[] = [...cardReaders, 'administrator']
const advisers: readonly Role[] = ['adviser']
const groupKeepers: readonly Role[] = ['worker', 'streetLead', 'districtLead']
const hosts: readonly Role[] = ['adviser', 'worker', 'streetLead', 'districtLead']
const adviceOverseers: readonly Role[] = ['adviser', ...overseers]
const staff: readonly Role[] = ['keeper', 'adviser', ...granters]

export const roleMatrix: Readonly<Record<string, typeof all | typeof agreed | readonly Role[]>> = {
  'people.me': all,
  'people.agree': all,
  'people.places': all,
  'people.updateProfile': agreed,
  'people.takeUpRole': agreed,
  'people.layDownRole': agreed,
  'people.allowMessages': agreed,
  'people.exportMine': agreed,
  'people.deleteMe': agreed,
  'people.whoLooked': agreed,
  'people.claimEnvironment': agreed,
  'people.acceptInvitation': agreed,
  'people.addPlace': granters,
  'people.renamePlace': granters,
  'people.closePlace': granters,
  'people.invite': granters,
  'people.revokeInvitation': granters,
  'people.invitations': granters,
  'people.grantRole': granters,
  'people.revokeRole': granters,
  'people.staffOf': staff,
  'people.revealPhone': staff,
  'people.trail': overseers,
  'classes.list': all,
  'classes.read': all,
  'classes.remind': agreed,
  'classes.join': agreed,
  'classes.ask': agreed,
  'classes.withdrawQuestion': agreed,
  'classes.vote': agreed,
  'classes.announce': hosts,
  'classes.edit': hosts,
  'classes.cancel': hosts,
  'classes.desk': hosts,
  'classes.stage': hosts,
  'classes.screen': hosts,
  'classes.lead': hosts,
  'classes.publishReplay': hosts,
  'groups.here': all,
  'groups.arrived': all,
  'groups.prepareBinding': groupKeepers,
  'groups.bindCard': groupKeepers,
  'groups.bind': groupKeepers,
  'groups.unbind': groupKeepers,
  'groups.list': groupKeepers,
  'groups.text': groupKeepers,
  'advice.start': agreed,
  'advice.handOver': agreed,
  'advice.mine': agreed,
  'advice.news': agreed,
  'advice.thread': agreed,
  'advice.addWords': agreed,
  'advice.settle': agreed,
  'advice.reopen': agreed,
  'advice.withdraw': agreed,
  'advice.allowPublishing': agreed,
  'advice.setSafeMode': agreed,
  // open to members, shut to all but the adviser in charge: everybody else hears that there is no such case
  'advice.readCase': agreed,
  'advice.reply': agreed,
  'advice.handBack': agreed,
  'advice.colleagues': agreed,
  'advice.passOn': agreed,
  'advice.close': agreed,
  'advice.anonymise': agreed,
  'advice.markPublished': agreed,
  'advice.queue': advisers,
  'advice.take': advisers,
  'advice.counts': adviceOverseers,
  'advice.settings': adviceOverseers,
  'advice.setSettings': adviceOverseers,
  'advice.templates': advisers,
  'advice.saveTemplate': advisers,
  'advice.deleteTemplate': advisers,
  'advice.sittings': agreed,
  'advice.book': agreed,
  'advice.cancelBooking': agreed,
  'advice.myBookings': agreed,
  'advice.publishSitting': advisers,
  'advice.callOffSitting': advisers,
  'advice.myDay': advisers,
  'advice.noteBooking': advisers,
  'rights.ask': all,
  'rights.card': all,
  'rights.topics': all,
  'rights.calculators': all,
  'rights.calculate': all,
  'rights.figures': ['adviser', ...granters],
  'rights.setFigure': reviewers,
  'rights.plainWords': all,
  'rights.rateAnswer': all,
  'rights.reviewList': reviewers,
  'rights.closeReview': reviewers,
  'rights.draftCard': ['adviser'],
  'rights.drafts': cardReaders,
  'rights.draft': cardReaders,
  'rights.reviewCard': cardReaders,
  'rights.withdrawCard': cardReaders,
  'rights.citable': cardReaders,
  'letters.compose': all,
  'letters.pdf': all,
  'drafts.save': agreed,
  'drafts.list': agreed,
  'drafts.open': agreed,
  'drafts.remove': agreed,
}
