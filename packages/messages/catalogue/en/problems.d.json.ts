// Written by `npm run messages`.
declare const messages: {
  "bad-input": {
    "title": "The request cannot be read as meant",
    "detail": "{count, plural, one {One field is wrong} other {# fields are wrong}}; each is named below with what was expected."
  },
  "bad-request": {
    "title": "The request is malformed",
    "detail": "The server could not read the request: {reason}"
  },
  "not-found": {
    "title": "Not found",
    "detail": "{resource, select, country {No country} product {No product} indicator {No indicator} origin {No origin} claim {No claim} project {No project} park {No park} organisation {No organisation} need {No need} mechanism {No mechanism} vintage {No loaded data} import {No import} upload {No uploaded file} analysis {No saved analysis} profile {No weight profile} place {No place} corridor {No corridor} overlay {No overlay} batch {No batch of routes} route {No route of this answer} chain {No chain model} example {No example chain} run {No run} record {No record} act {No act} policy {No policy} account {No account} invitation {No invitation} search {No saved search} interest {No expression of interest} case {No case} delivery {No delivery} dossier {No dossier} snapshot {No snapshot} version {No version} other {No option}} has the identifier “{id}”."
  },
  "unknown-address": {
    "title": "No such address",
    "detail": "Nothing answers to {method} {path}. All addresses are described at /api/docs."
  },
  "not-ready": {
    "title": "Not ready yet",
    "detail": "The result is still being computed. Ask again in {seconds, plural, one {# second} other {# seconds}}."
  },
  "starting": {
    "title": "Starting",
    "detail": "Hamkor is starting. This takes a few seconds, the first time up to a minute."
  },
  "database-unavailable": {
    "title": "The database does not answer",
    "detail": "The figures cannot be read at the moment. Try again; if it lasts, the operator should run “hamkor doctor”."
  },
  "internal": {
    "title": "Something broke on the server",
    "detail": "This is our defect, not yours. It has been written to the server’s log."
  },
  "bad-file": {
    "title": "The file cannot be loaded as it is",
    "detail": "{count, plural, one {One place is wrong} other {# places are wrong}}; each is named below with how to mend it. Nothing was loaded."
  },
  "busy": {
    "title": "Not possible just now",
    "uploadInUse": "An import is reading this file; cancel the import first.",
    "importOver": "This import is not under way any more.",
    "importRunning": "Another import is under way; wait for its end or cancel it.",
    "batchOver": "This batch is not under way any more.",
    "batchStopped": "This batch was stopped before its end; it has no result.",
    "chainQueueFull": "Too many questions wait already. Wait for some to end, or cancel one.",
    "chainNoAnswer": "This run ended without an answer."
  },
  "in-use": {
    "title": "Still needed",
    "detail": "Saved analyses that rest on “{id}”: {count, number}. Remove them first."
  },
  "too-large": {
    "title": "Too large",
    "detail": "At most {limit, number} MB are taken. The operator may raise the limit (HAMKOR_UPLOAD_MB), or load the file on the server with “hamkor import”."
  },
  "query-limit": {
    "title": "The question takes too long",
    "detail": "It was stopped after {seconds, plural, one {# second} other {# seconds}}. Ask for fewer years, countries or products, or group more coarsely."
  },
  "forbidden": {
    "title": "Not allowed",
    "otherOrigin": "Changes may be asked for only by the pages of this server itself.",
    "noToken": "This server can be reached from other machines: sign in with a role that may change this. Programs bring the operator’s token, if one is set (HAMKOR_TOKEN).",
    "tokenMissing": "Sign in with a role that may change this, or enter the operator’s token in the menu “Display”; programs send “Authorization: Bearer …”.",
    "wrongRole": "Your roles do not allow this. The page of your account lists them; an administrator or your state’s coordinator can grant others.",
    "secondFactor": "Your role acts only with a second factor here. Set up an authenticator or a passkey on the page of your account, or sign in with it."
  },
  "disk-full": {
    "title": "The disk is full",
    "detail": "There is no room left on the server for this. Nothing of it was kept."
  },
  "trade": {
    "nothingLoaded": "No bilateral trade is loaded. The facts that come with Hamkor are served under /indices and /products; load a year of BACI or Comtrade to query trade.",
    "noFlows": "These loaded data hold no bilateral trade.",
    "tooFine": "“{code}” is finer or coarser than these data, whose product codes have {digits, plural, one {# digit} other {# digits}}.",
    "yearNotLoaded": "{year} is not among the years loaded.",
    "repeated": "“{column}” is named twice.",
    "notAColumn": "The answer will have no column “{column}”; add it to “by”, or order by another."
  },
  "corridors": {
    "unknownPlace": "No place of the network is called “{found}”. Check the spelling, or give an id or UN/LOCODE.",
    "unknownPlaceNear": "No place of the network is called “{found}”. Did you mean {names}?",
    "unknownSubject": "The network holds nothing called “{found}”.",
    "unknownSubjectNear": "The network holds nothing called “{found}”. Did you mean {names}?",
    "badSubject": "“{found}” does not name a place, link, country, corridor or mode. Write what it is, a colon and its identifier.",
    "badClosure": "“{found}” does not name a place or link to shut. Write what it is, a colon and its identifier; days, if it opens again, follow after @.",
    "badOpening": "“{found}” cannot be opened: only links and corridors that are not in service can.",
    "sameNode": "Origin and destination are the same place. Choose two places.",
    "setAndPlaces": "Name either a set of pairs or places, not both.",
    "placeCount": "Found {count, plural, one {# different place} other {# different places}}; expected {least, number} to {most, number}.",
    "tooManyRequirements": "At most {limit, plural, one {# thing} other {# things}} can be required at once.",
    "tooManyRoutes": "There are more routes worth considering than can be worked out. Ask for fewer criteria, or limit days, transfers or modes.",
    "tooLong": "This takes longer than {seconds, plural, one {# second} other {# seconds}} to work out and was stopped. Ask for fewer criteria or requirements, or limit days, transfers or modes.",
    "badDeparture": "“{found}” is not a day of the calendar.",
    "damagedOverlay": "The file of the overlay “{name}” is damaged. Import it again, or remove it."
  },
  "chains": {
    "failure": {
      "memory": "The model needs more memory than a solver may have. Keep fewer lanes between two places, put products together into families, or take fewer periods.",
      "defect": "The solver broke down. This is our defect, not yours; it has been written to the server’s log.",
      "ended": "The process that solved it ended again and again before it had an answer."
    },
    "place": "{place}: {problem}",
    "givenUpSeconds": "This took longer than {seconds, plural, one {# second} other {# seconds}} and was stopped. Take fewer rows.",
    "givenUpMemory": "This needs more memory than the server gives it. Take fewer rows.",
    "unknownScenario": "The model has no scenario “{found}”.",
    "noScenarios": "The model has no scenario “{found}”; it has none at all.",
    "noDisruptions": "The model names no disruptions; without them there is nothing to replay and no risk to measure.",
    "fewPartners": "Gains can be shared among two partner states or more; the model has {count, plural, one {# partner} other {# partners}}.",
    "repeatedObjective": "An objective is named twice.",
    "noProduct": "Say what is to be made: an option, or a heading of HS 2022.",
    "unknownProduct": "“{found}” is not a heading of HS 2022.",
    "badPartners": "Two to six member states can share a chain; found: {found}."
  },
  "field": {
    "oneOf": "Must be one of: {expected}.",
    "type": "Missing or of the wrong type; expected: {expected}.",
    "atLeast": "{origin, select, string {Must have at least {minimum, plural, one {# character} other {# characters}}.} array {Must have at least {minimum, plural, one {# item} other {# items}}.} other {Must be {minimum, number} or more.}}",
    "above": "Must be more than {minimum, number}.",
    "atMost": "{origin, select, string {Must have at most {maximum, plural, one {# character} other {# characters}}.} array {Must have at most {maximum, plural, one {# item} other {# items}}.} other {Must be {maximum, number} or less.}}",
    "format": "Not in the expected form: {expected}.",
    "multipleOf": "Must be a multiple of {expected}.",
    "unknown": "There is no field of this name here; check the spelling at /api/docs.",
    "wrong": "The value is not accepted.",
    "otherMember": "Must be another member than the first.",
    "unaskedProduct": "This measure is not told of one product; measures that are: {expected}.",
    "repeatedCriterion": "A criterion is named twice.",
    "days": "Must be a number of days, {expected}, e.g. 14 or 2.5.",
    "organisationRecord": "the identifier of a record of an organisation",
    "oneLanguage": "Must stand in at least one language.",
    "harmfulSign": "Holds a sign that nobody sees and not every program keeps, or one that turns the direction of writing. Type the words anew.",
    "severalSeats": "You may do this in several of your roles. Say in which one: {expected}.",
    "unknownForum": "No such forum; choose one of: {expected}."
  },
  "not-signed-in": {
    "title": "Sign in first",
    "detail": "This needs an account. Sign in, or ask your state’s coordinator for an invitation."
  },
  "rule": {
    "title": "A rule does not allow this",
    "otherState": "Only somebody who acts for the record’s state may do this.",
    "otherOrganisation": "Only somebody who acts for the record’s organisation, or an editor of its state, may do this.",
    "secondPerson": "The rules of this state want a second person: whoever wrote the record may not publish it.",
    "leastQuality": "The quality of the record is below what the rules of this state ask for. The reasons stand beside its score.",
    "scopeNotAllowed": "The rules of this state do not allow this visibility for this type of record.",
    "statusNotRight": "The record is not in the state for this: look at its present status.",
    "changedMeanwhile": "Somebody changed this meanwhile. Look at the new version and do it again.",
    "setUpDone": "An administrator exists already. Ask for an invitation.",
    "invitationOver": "This invitation was used, withdrawn or has expired. Ask for a new one.",
    "wrongPassword": "Login or password is wrong.",
    "wrongCode": "The code is wrong or was used already.",
    "weakPassword": "The password is too easy to guess: at least 15 characters, not one of the well-known ones and not your login.",
    "loginTaken": "This login is taken. Choose another.",
    "lastAdministrator": "This is the last administrator. Appoint another first.",
    "interestOver": "This expression of interest has ended.",
    "tooManySearches": "You keep as many searches as one account may: remove one first.",
    "ownRecord": "This record is your own.",
    "wrongPasskey": "This passkey is not known here, or does not belong to this account.",
    "passkeyNeedsName": "Passkeys belong to the name of a site, not to a number: open this page by its name, on this machine as http://localhost.",
    "signInAgain": "You signed in some time ago. Sign in again, then change how your account is guarded.",
    "accountSuspended": "This account is suspended. An administrator or your state’s coordinator can tell why.",
    "otherGrants": "Only roles within your own state or organisation are yours to grant or take away.",
    "recoveryOver": "This address was used already or has expired: it holds for half an hour. Ask for a new letter.",
    "wrongSignature": "The request is signed, but not so that it counts: sign method, host, path, query and the digest of the body with an Ed25519 key that is listed in the account, and name created, keyid and nonce.",
    "signatureOld": "The signature was made more than five minutes before or after now. Set the clock of the machine and sign again.",
    "signatureUsed": "A request with this nonce was taken already. Sign again with another nonce.",
    "noPublicKey": "This is no Ed25519 public key. Give it as PEM, or its 32 bytes in base64; never a private key.",
    "keyInUse": "This key is in use already.",
    "tooManyKeys": "An account holds twenty keys at most. Remove one that is no longer used."
  },
  "throttled": {
    "title": "Too many attempts",
    "detail": "Try again in {seconds, plural, one {# second} other {# seconds}}."
  },
  "records": {
    "hazard": {
      "bidi-control": "This name holds signs that turn the direction of writing. Type it anew without them.",
      "invisible": "This name holds signs that cannot be seen. Type it anew without them.",
      "control": "This name holds control signs. Type it anew without them.",
      "mixed-script": "A word of this name mixes letters of two alphabets that look alike. Type it in one alphabet.",
      "look-alike": "A word of this English name is in Cyrillic letters that look like Latin ones. Type it in Latin letters.",
      "stacked-marks": "Too many marks stand over one letter. Type the name anew without them.",
      "markup": "This name holds the beginning of a tag. Write it without < and &."
    },
    "policy": {
      "no-state": "A state is three capital letters such as KAZ.",
      "no-day": "This is not a day of the calendar.",
      "past-day": "Rules hold from today on at the earliest.",
      "empty": "At least one must be named.",
      "twice": "One is named twice.",
      "usual-not-allowed": "The usual visibility must be among those allowed.",
      "states-unfit": "States are named where, and only where, visibility is for named states.",
      "role-without-voice": "An administrator, an auditor and the Secretariat have no voice in the records of a state.",
      "out-of-range": "This number is out of range."
    },
    "nothingThen": "The record was not there yet after act {act}.",
    "noSuchFigure": "A record of this type has no such figure.",
    "notOfPair": "The record that stays must be one of the two."
  },
  "docx": {
    "not-docx": "This is not a Word document (.docx). Save the text as .docx and choose that file.",
    "old-word": "This is a document of Word before 2007 (.doc). Open it and save it as .docx.",
    "pdf": "This is a PDF, from which the order of a text cannot be read with certainty. Choose the Word file that it was made from.",
    "encrypted": "The file is protected by a password. Remove the protection and choose it again.",
    "damaged": "The file is damaged and cannot be read. Open it in Word, save it anew and choose it again.",
    "entities": "The file declares entities, which Word never does. Save the text anew as .docx.",
    "no-text": "There is no text in the file.",
    "too-long": "The text has more than 2,000 paragraphs, or one of more than 20,000 characters. Divide it."
  }
};
export = messages;
