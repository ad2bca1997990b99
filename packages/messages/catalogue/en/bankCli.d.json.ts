// Written by `npm run messages`.
declare const messages: {
  "about": "Texts of this part",
  "move": {
    "about": "Move everything from the embedded database to a PostgreSQL server",
    "toOption": "address of the server: postgresql://user:password@host/database, with a database that is empty yet",
    "table": "{table}: {count, plural, one {# row} other {# rows}}",
    "done": "Everything is on the server, row by row as it was; the log of acts verifies ({acts, plural, one {# act} other {# acts}}). From now on start Hamkor with HAMKOR_DATABASE_URL set to that address, on the same folder: keys and loaded trade stay there. The embedded database is left as it was; remove it once you are content.",
    "nothing": "There is no embedded database in {folder}. Set HAMKOR_VAR to the folder that Hamkor was started on.",
    "notEmpty": "The server holds rows already ({table}: {count, plural, one {# row} other {# rows}}). Nothing was moved: give an empty database, one on which Hamkor was never started.",
    "differs": "The rows of {table} arrived otherwise than they left. Nothing was kept on the server; the embedded database is as it was."
  },
  "verify": {
    "about": "check the shipped facts against their checksums, and the log of acts entry by entry; or a receipt, offline",
    "receiptOption": "check a receipt instead, without server or network",
    "fileOption": "with --receipt: the file that the act committed to",
    "saltOption": "with --file: the salt kept with it, 64 hexadecimal digits",
    "keyOption": "with --receipt: the key that must have signed, as the node makes it known",
    "receiptMissing": "--file, --salt and --key go with --receipt.",
    "fileAndSalt": "--file and --salt go together: the salt was shown when the file was committed.",
    "unreadable": "{file} cannot be read: {reason}",
    "noReceipt": "{file} is not a receipt. Expected is the document given at /api/v1/acts/…/receipt, unchanged.",
    "sound": "The log of acts is whole: {acts, plural, one {# act} other {# acts}}, {checkpoints, plural, one {# signed checkpoint} other {# signed checkpoints}}; every hash, content and signature was made again.",
    "none": "There is no log of acts here yet.",
    "inUse": "The log of acts was not read: the database in {folder} is open in a running Hamkor (process {pid}). Stop it and run “hamkor verify” again, or ask it for its own verdict at /api/v1/log/verdict.",
    "fault": "Act {seq}: {kind} ({detail})",
    "broken": "The log of acts has been changed after it was written. Do not write to this database; compare it with a backup, and receipts and checkpoints that others hold.",
    "receipt": "Act {seq} of {at} stands in the log. The log was signed at {until}.",
    "says": "The act is “{kind}”.",
    "closed": "The receipt does not disclose what the act says.",
    "signedBy": "Signed by {key}. Compare this key with the one that the node makes known.",
    "sameFile": "{file} is the file that was committed to. It existed at {at}.",
    "otherFile": "The file and the salt are not the ones that were committed to.",
    "noCommitment": "The act of this receipt discloses no commitment to a file.",
    "receiptFault": {
      "key": "The receipt is signed by another key than the one given.",
      "signature": "The signature of the checkpoint does not hold.",
      "entry": "The entry does not hash to what it says: it was changed.",
      "content": "The content is not the one that the entry commits to: it was changed.",
      "inclusion": "The proof does not lead from the entry to the signed root."
    },
    "rebuildOption": "make the tables of the data bank again out of the log before comparing them",
    "sameTables": "The tables “{name}” are what the log makes of them.",
    "otherTables": "The tables “{name}” are not what the log makes of them. “hamkor verify --rebuild” makes them again out of the log."
  },
  "bank": {
    "serverOption": "address of a running server to ask, such as {example}",
    "fromServer": "Asked the server at {address}.",
    "fromDatabase": "Asked the database of this machine.",
    "fromFacts": "There is no database yet: asked the facts that come with Hamkor.",
    "serverUnreachable": "No server answers at {address} ({reason}). Start one with “hamkor start”, or name another with --server.",
    "notPrepared": "The database is there but not filled for this version yet. Run “hamkor start” once.",
    "badFacts": "The facts that come with Hamkor are damaged. “hamkor verify” says where."
  },
  "search": {
    "about": "Search everything in English, Russian and Chinese at once",
    "wordsArgument": "words, a name or a code",
    "kindOption": "kinds to be found: {kinds}",
    "stateOption": "only what concerns these states (KAZ,UZB)",
    "limitOption": "how many to print",
    "none": "Nothing was found.",
    "count": "{count, plural, one {# hit} other {# hits}}, the best {shown} of them:",
    "understood": "Understood as: {concepts}"
  },
  "match": {
    "about": "Find partners for a record, with reasons for both sides",
    "idArgument": "id of the record",
    "withinOption": "days within which goods must arrive by the best way",
    "statesOption": "partners in these states only (KAZ,UZB)",
    "limitOption": "how many to print",
    "none": "No record meets what can be compared.",
    "head": "{count, plural, one {# partner} other {# partners}} for {id}:"
  },
  "exchange": {
    "dryRunOption": "records only: say what would be taken in, keep nothing",
    "stateOption": "records only: state whose drafts they become (KAZ)",
    "schemaOption": "records only: folder with the publisher’s own schemas, rulesets and code lists to check against",
    "exportArgument": "loaded data as name or name@content; or records as oc4ids, iati, dcat, untp, schema-org, ocds",
    "idArgument": "id of the record, for untp, schema-org and ocds",
    "addressOption": "address to be named as the publisher’s, such as {example}",
    "outNeeded": "Say with --out which file to write the loaded data to.",
    "idNeeded": "{form} tells of one record: name its id.",
    "leftOut": "{count, plural, one {# record lacks} other {# records lack}} a beginning or a state and cannot be an activity.",
    "written": "Written to {file}.",
    "oneFile": "Name one file: it is taken in as a whole or not at all.",
    "stateNeeded": "Name with --state whose drafts they become (such as KAZ), or try with --dry-run.",
    "cannotRead": "{file} cannot be read: {reason}",
    "noSchema": "The folder of schemas has no {file}.",
    "nothingTaken": "Nothing was taken in.",
    "wouldTake": "{count, plural, one {# record} other {# records}} would be taken in as drafts. Nothing was kept.",
    "taken": "{count, plural, one {# record was} other {# records were}} taken in as drafts of {state}. They are published by the people of that state.",
    "unmapped": "{count, plural, one {# value of the file has} other {# values of the file have}} no field here:",
    "more": "… and {count, number} more; --json has all",
    "noDatabase": "There is no data bank on this machine yet. Run “hamkor start” once, or name a server with --server.",
    "serverRuns": "A server is using the data bank. Stop it first, or take the file in on its page."
  }
};
export = messages;
