// Written by `npm run messages`.
declare const messages: {
  "because": {
    "word": "contains “{found}”",
    "spelling": "“{asked}” read as “{found}”",
    "concept": "“{asked}” means {found}",
    "code": "code {found}",
    "name-in-other-script": "“{asked}” is {found} in another script"
  },
  "part": {
    "code": "Product or branch",
    "capacity": "Free capacity",
    "size": "Size of order",
    "certificate": "Certificates",
    "reach": "Delivery time",
    "language": "Language",
    "state": "States wished for",
    "record": "What is known",
    "freshness": "Age of the record"
  },
  "partUnknown": "not known on one side, so it does not count",
  "filter": {
    "capacity": "{count, plural, one {# with too little capacity} other {# with too little capacity}}",
    "certificate": "{count, plural, one {# without the certificate} other {# without the certificate}}",
    "reach": "{count, plural, one {# too far away in days} other {# too far away in days}}",
    "size": "{count, plural, one {# of another size} other {# of another size}}",
    "self": "{count, plural, one {# of your own} other {# of your own}}",
    "kind": "{count, plural, one {# of another kind} other {# of another kind}}"
  },
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
