// Written by `npm run messages`.
declare const messages: {
  "notice": {
    "search-hit": "Your search “{search}” found {name}",
    "interest-expressed": "Somebody is interested in {name}",
    "interest-consented": "The other side agreed to be named: {name}",
    "interest-disclosed": "Both sides agreed: see who is interested in {name}, and how to reach them",
    "interest-declined": "Your interest in {name} was declined",
    "interest-withdrawn": "An interest in {name} was withdrawn",
    "know-how-committed": "The other side set down a file in the log: {name}",
    "renewal-due": "Renew {name} by {date}, or it will count as expired",
    "renewal-over": "{name} expired on {date}: renew or withdraw it"
  },
  "interest": {
    "state": {
      "expressed": "Expressed",
      "accepted": "Accepted, names not yet known",
      "disclosed": "Names known to both sides",
      "declined": "Declined",
      "withdrawn": "Withdrawn"
    },
    "answeredBy": {
      "organisation": "The organisation that keeps the record answers.",
      "state": "No organisation keeps this record: the national coordinator and the editors of its state answer."
    },
    "telling": {
      "address": "“{found}” would tell who you are. Leave addresses and telephone numbers out: they are shown once both sides have agreed.",
      "own-name": "“{found}” would tell who you are. Leave your name out: it is shown once both sides have agreed."
    }
  },
  "feed": {
    "title": "Hamkor: {search}",
    "hidden": "A record that you may see once signed in"
  }
};
export = messages;
