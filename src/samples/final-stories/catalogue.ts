import type { FinalStory } from '../final-story';
import { accountsPutAway } from './accounts-put-away';
import { aliasesAndGhosts } from './aliases-and-ghosts';
import { appliancesAndFuzzers } from './appliances-and-fuzzers';
import { backupOfADeletedAccount } from './backup-of-a-deleted-account';
import { badgesAndReaders } from './badges-and-readers';
import { bareNamesInThePlant } from './bare-names-in-the-plant';
import { ciphersLeftBehind } from './ciphers-left-behind';
import { companyThatWasSold } from './company-that-was-sold';
import { connectorOnWindows2000 } from './connector-on-windows-2000';
import { controllerFiveMinutesLate } from './controller-five-minutes-late';
import { controllerFromABackup } from './controller-from-a-backup';
import { cutByARelay } from './cut-by-a-relay';
import { datesAndKeysOfAccounts } from './dates-and-keys-of-accounts';
import { directoryForApplications } from './directory-for-applications';
import { drivesByAddress } from './drives-by-address';
import { endOfRc4 } from './end-of-rc4';
import { fileServerWithTwoNames } from './file-server-with-two-names';
import { firstStepOfALogon } from './first-step-of-a-logon';
import { gatewayWithAnOldTicket } from './gateway-with-an-old-ticket';
import { harvestInRc4 } from './harvest-in-rc4';
import { intranetRenamed } from './intranet-renamed';
import { inventoryOfGoneMachines } from './inventory-of-gone-machines';
import { keysThatDoNotFit } from './keys-that-do-not-fit';
import { laptopFromTheDrawer } from './laptop-from-the-drawer';
import { laptopsFromSleep } from './laptops-from-sleep';
import { listOfFirstNames } from './list-of-first-names';
import { listOfLeavers } from './list-of-leavers';
import { listenerOfOneSite } from './listener-of-one-site';
import { lockedBesideASpray } from './locked-beside-a-spray';
import { lockedOutByOneself } from './locked-out-by-oneself';
import { machinesFromSnapshots } from './machines-from-snapshots';
import { machinesThatCallThemselves } from './machines-that-call-themselves';
import { machinesWithoutAccount } from './machines-without-account';
import { mailboxArrayMoved } from './mailbox-array-moved';
import { nameOnTwoAccounts } from './name-on-two-accounts';
import { namedInstances } from './named-instances';
import { namesNobodyShouldHave } from './names-nobody-should-have';
import { namesOfPartners } from './names-of-partners';
import { namesTriedForTickets } from './names-tried-for-tickets';
import { namesWithoutClass } from './names-without-class';
import { newServiceAccount } from './new-service-account';
import { oldMailServer } from './old-mail-server';
import { oneAccountUnderFire } from './one-account-under-fire';
import { passwordsAtTheirEnd } from './passwords-at-their-end';
import { passwordsFromAnOldLeak } from './passwords-from-an-old-leak';
import { passwordsNobodyUpdated } from './passwords-nobody-updated';
import { personRenamed } from './person-renamed';
import { proofsNeverBrought } from './proofs-never-brought';
import { refusalsInParis } from './refusals-in-paris';
import { rulesAndDelegation } from './rules-and-delegation';
import { secondaryNameServer } from './secondary-name-server';
import { servicesFromOtherWorlds } from './services-from-other-worlds';
import { sprayBehindAnOffice } from './spray-behind-an-office';
import { telephoneOfALeaver } from './telephone-of-a-leaver';
import { terminalServerOnMonday } from './terminal-server-on-monday';
import { ticketMadeAtHome } from './ticket-made-at-home';
import { ticketsBrokenOnTheWay } from './tickets-broken-on-the-way';
import { ticketsInTheWrongPlace } from './tickets-in-the-wrong-place';
import { ticketsThatRanOut } from './tickets-that-ran-out';
import { ticketsWithoutNewData } from './tickets-without-new-data';
import { tiersAndSilos } from './tiers-and-silos';
import { toldToLeaveAtNoon } from './told-to-leave-at-noon';
import { trustToTheBank } from './trust-to-the-bank';
import { typingAtTheDoor } from './typing-at-the-door';
import { unixClientsOfDns } from './unix-clients-of-dns';
import { usersRealmsAndServants } from './users-realms-and-servants';
import { webmailGateway } from './webmail-gateway';

const WRITTEN: readonly FinalStory[] = [
  accountsPutAway,
  aliasesAndGhosts,
  appliancesAndFuzzers,
  backupOfADeletedAccount,
  badgesAndReaders,
  bareNamesInThePlant,
  ciphersLeftBehind,
  companyThatWasSold,
  connectorOnWindows2000,
  controllerFiveMinutesLate,
  controllerFromABackup,
  cutByARelay,
  datesAndKeysOfAccounts,
  directoryForApplications,
  drivesByAddress,
  endOfRc4,
  fileServerWithTwoNames,
  firstStepOfALogon,
  gatewayWithAnOldTicket,
  harvestInRc4,
  intranetRenamed,
  inventoryOfGoneMachines,
  keysThatDoNotFit,
  laptopFromTheDrawer,
  laptopsFromSleep,
  listOfFirstNames,
  listOfLeavers,
  listenerOfOneSite,
  lockedBesideASpray,
  lockedOutByOneself,
  machinesFromSnapshots,
  machinesThatCallThemselves,
  machinesWithoutAccount,
  mailboxArrayMoved,
  nameOnTwoAccounts,
  namedInstances,
  namesNobodyShouldHave,
  namesOfPartners,
  namesTriedForTickets,
  namesWithoutClass,
  newServiceAccount,
  oldMailServer,
  oneAccountUnderFire,
  passwordsAtTheirEnd,
  passwordsFromAnOldLeak,
  passwordsNobodyUpdated,
  personRenamed,
  proofsNeverBrought,
  refusalsInParis,
  rulesAndDelegation,
  secondaryNameServer,
  servicesFromOtherWorlds,
  sprayBehindAnOffice,
  telephoneOfALeaver,
  terminalServerOnMonday,
  ticketMadeAtHome,
  ticketsBrokenOnTheWay,
  ticketsInTheWrongPlace,
  ticketsThatRanOut,
  ticketsWithoutNewData,
  tiersAndSilos,
  toldToLeaveAtNoon,
  trustToTheBank,
  typingAtTheDoor,
  unixClientsOfDns,
  usersRealmsAndServants,
  webmailGateway,
];

/**
 * Every story of the final scoring. They are told once: larger samples hold more ordinary traffic, not the same
 * people in the same trouble again.
 */
export const FINAL_STORIES: readonly FinalStory[] = WRITTEN.map((story) => ({
  ...story,
  tell: (scene) => (scene.copy === 0 ? story.tell(scene) : []),
}));
