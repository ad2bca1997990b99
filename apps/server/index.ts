export type { OperatorSettings } from './src/accounts/operator-settings.ts';
export { readMachineKey } from './src/accounts/machine-key.ts';
export { signedComponents } from './src/accounts/signed-components.ts';
export type { UserDesk, UserRefusal } from './src/accounts/user-desk.ts';
export { defaultVarFolder } from './src/places.ts';
export type { LogCheck } from './src/acts/check-log.ts';
export type { DatabaseCheck } from './src/check-database.ts';
export type { RunningServer, StartFailure, StartOptions, StartStep } from './src/start.ts';
export {
  buildApp,
  checkDatabase,
  checkLog,
  checkPort,
  checkPublished,
  checkWeb,
  exportAtHand,
  importAtHand,
  moveDatabase,
  openBank,
  readExchangeFile,
  runWorkerProcess,
  openUsers,
  startServer,
} from './src/on-demand.ts';
export type { BankFailure, BankSource, OpenBank } from './src/matching/ask-bank.ts';
export type { ExchangeFailure } from './src/exchange/at-hand.ts';
export { placeWords, problemWords as exchangeProblemWords } from './src/exchange/problem-words.ts';
export type { ExchangeFormat } from './src/exchange/read-file.ts';
export type { MovedDatabase, MoveFailure } from './src/move/move-database.ts';
export { BadFacts } from './src/facts/bad-facts.ts';
export { answerSheets } from './src/chains/answer-sheets.ts';
export { exampleChain, exampleChains } from './src/chains/examples/example-chains.ts';
export { chainCodes } from './src/chains/known-codes.ts';
export { modelFieldError } from './src/chains/model-problem-words.ts';
export { readWorkbook, writeWorkbook } from './src/workbooks/on-demand.ts';
export { readClaims } from './src/facts/claims.ts';
export { analyse } from './src/corridors/analyse.ts';
export type { AnalysisTask, PairChoice } from './src/corridors/analysis-task.ts';
export { bestRoute, optionConsignment } from './src/corridors/best-routes.ts';
export type { MemberPlaces } from './src/corridors/best-routes-of-members.ts';
export { memberMarkets, renewableShares } from './src/corridors/member-markets.ts';
export { networkShelf } from './src/corridors/network-shelf.ts';
export type { NetworkOpening } from './src/corridors/network-shelf.ts';
export { knownCountries } from './src/corridors/formats/known-countries.ts';
export { networkFormats } from './src/corridors/formats/network-format.ts';
export type { NetworkFormat } from './src/corridors/formats/network-format.ts';
export { tableEncodings } from './src/corridors/formats/read-records.ts';
export { exportTables } from './src/corridors/overlays/export-tables.ts';
export { importOverlay } from './src/corridors/overlays/import-overlay.ts';
export type { KeptOverlay } from './src/corridors/overlays/overlay-file.ts';
export { overlayNoticeWords } from './src/corridors/overlays/overlay-notice-words.ts';
export { isMachineProblem } from './src/corridors/overlays/overlay-problem.ts';
export { overlayProblemLine, overlayProblemWords } from './src/corridors/overlays/overlay-problem-words.ts';
export { overlayShelf } from './src/corridors/overlays/overlay-shelf.ts';
export { fewestPlaces, mostPlaces, readPlaces } from './src/corridors/read-places.ts';
export { readQuestion, refusalError } from './src/corridors/read-question.ts';
export { constraintDocument } from './src/corridors/relaxed-constraint.ts';
export { readCorridors, shippedCorridors } from './src/facts/corridors.ts';
export { readCountries } from './src/facts/countries.ts';
export { readIndicators } from './src/facts/indicators.ts';
export { readMechanisms } from './src/facts/mechanisms.ts';
export { readNeeds } from './src/facts/needs.ts';
export type { NeedFact } from './src/facts/needs.ts';
export { readNomenclature } from './src/facts/nomenclature.ts';
export type { Nomenclature } from './src/facts/nomenclature.ts';
export { readOrganisations } from './src/facts/organisations.ts';
export { readParks } from './src/facts/parks.ts';
export { readProjects } from './src/facts/projects.ts';
export { readEveryTable } from './src/facts/every-table.ts';
export { placesMeant } from './src/options/option-places.ts';
export { isWithinDays, routeOfOption } from './src/options/option-route.ts';
export type { BestRoutes } from './src/options/option-route.ts';
export { readFacts } from './src/facts/facts.ts';
export type { Facts, FactsReading } from './src/facts/facts.ts';
export { originIds, shippedFacts } from './src/facts/folder.ts';
export { readTradeEvidence } from './src/facts/trade-evidence.ts';
export { prepareTrade, readLoadedTrade } from './src/world/on-demand.ts';
export { openWarehouse } from './src/warehouse/open-warehouse.ts';
export type { WarehouseOptions } from './src/warehouse/open-warehouse.ts';
export { exportFlows, generateBaci, importConcordance, importFiles } from './src/warehouse/on-demand.ts';
export type { ImportOutcome, ImportSettings } from './src/warehouse/import-files.ts';
export type { ImportProgress } from './src/warehouse/import-progress.ts';
export type { ImportRequest } from './src/warehouse/import-request.ts';
export { diskProblem } from './src/warehouse/folder-failure.ts';
export { isOfMachine } from './src/warehouse/import-problem.ts';
export type { ImportProblem } from './src/warehouse/import-problem.ts';
export { printable } from './src/warehouse/printable.ts';
export { problemLine, problemWords } from './src/warehouse/problem-words.ts';
export { pinsOf, removeVintage } from './src/warehouse/publish.ts';
export { openShelf } from './src/warehouse/shelf.ts';
export { leftoverImports, removeLeftover } from './src/warehouse/staging.ts';
export { importFormats, vintageRef } from './src/warehouse/vintage.ts';
export type { ImportFormat, UnmappedCode, Vintage } from './src/warehouse/vintage.ts';
