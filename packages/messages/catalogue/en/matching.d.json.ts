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
    "renewal-over": "{name} expired on {date}: renew or withdraw it",
    "case-opened": "Opened: {name}",
    "case-tabled": "A question is before the members: {name}",
    "case-silence": "Silence procedure until {date}: {name}",
    "case-silence-ending": "The silence procedure ends on {date} and your state has said nothing: {name}",
    "case-silence-broken": "The silence procedure was broken: {name}",
    "case-adopted": "Adopted: {name}",
    "case-not-adopted": "Not adopted: {name}",
    "case-circulated": "Documents were circulated: {name}",
    "case-waits": "{what, select, sponsor {A sponsor is sought} agreeProtocol {The protocol waits for the agreement of your delegation} sign {The text waits for the signature of your state} completeNationalProcedure {National procedures of your state are to be completed} nameDelegation {Name the delegation of your state} completeAction {An action item is assigned to your state} translate {A paragraph waits for its expression in another language} certify {Two persons are to certify that the Russian and Chinese texts say the same} register {An initiative waits to be registered} consolidate {Amendments wait to be consolidated} closeQuestion {The question waits to be closed} tellBroken {Tell the members that the silence was broken, and how to go on} certifyCopies {Certified copies are to be sent} sendDocuments {Documents of the meeting are to be sent} withdrawAlternative {Brackets of your delegation are still open} waive {Your state would be worse off: decide whether to agree all the same} other {Something waits for you}}: {name}",
    "case-late": "{clock, select, silence {The silence procedure has ended} documents {Documents were not sent in time before the meeting} copies {Certified copies were not sent within seven days} comments {The time for comments is over} consultation {The time of the expert consultation is over} meeting {The time of the meeting has come} action {An action item is overdue} credential {Credentials have run out} other {A time limit has passed}}: {name}",
    "delivery-overdue": "{what, select, milestone {Milestone overdue} task {Task overdue} review {Review overdue} other {Something is overdue}} since {date}: {name}"
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
