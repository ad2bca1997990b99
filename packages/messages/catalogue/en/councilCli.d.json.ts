// Written by `npm run messages`.
declare const messages: {
  "about": "Acts about cases of the council",
  "keyOption": "private key of the machine that asks, as made by “hamkor key”",
  "badKey": "The key in {file} cannot be used: {reason}. Make one with “hamkor key FILE” and add its public half to the account.",
  "noAnswer": "The server answered with no document (status {status}). Is the address that of Hamkor?",
  "key": {
    "about": "Make a key with which a machine signs its requests",
    "fileArgument": "file for the private key; it stays on this machine",
    "unwritable": "{file} cannot be written: {reason}",
    "made": "The private key is in {file}, for its owner alone. Its id is {id}. Add this public key to the account, under “Keys of machines”:"
  },
  "act": {
    "about": "Do something in a case, a dossier or a delivery, as the account of the key may",
    "subjectArgument": "what it is about: {subjects}",
    "idArgument": "its id, or “new” to open one",
    "kindArgument": "kind of act, such as {example}",
    "bodyArgument": "file with the body of the act as JSON, or - for standard input; an empty body where left out",
    "asOption": "role to act in, where the account holds several: {example}",
    "badBody": "{file} holds no JSON: {reason}",
    "unknownSubject": "“{found}” is no subject. Expected is one of: {subjects}.",
    "done": "Act {act} ({kind}) stands in the log since {at}.",
    "opened": "“{id}” is open; act {act} stands in the log."
  },
  "council": {
    "about": "Cases of the council: list them, look at one, see what waits and what was decided",
    "cases": "list cases",
    "case": "show one case: where it stands, what states have said, what runs",
    "waiting": "list what waits for the states of the key",
    "decisions": "list decisions",
    "idArgument": "id of the case",
    "kindOption": "only this kind: {kinds}",
    "stageOption": "only this stage",
    "stateOption": "only what concerns this state",
    "queryOption": "words to look for",
    "noCases": "There are no such cases.",
    "nothingWaits": "Nothing waits.",
    "noDecisions": "There are no such decisions.",
    "count": "{count, plural, one {# case} other {# cases}} in all, {shown} shown",
    "stage": "{kind}, {stage}",
    "states": "States",
    "question": "Before the members since {at}: {level}",
    "until": "silence until {until} ({zone})",
    "clock": "{kind}: {at} ({standing})",
    "silent": "nothing said"
  }
};
export = messages;
