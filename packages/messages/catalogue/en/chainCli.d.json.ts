// Written by `npm run messages`.
declare const messages: {
  "chain": "Design and solve production chains",
  "worker": {
    "about": "Solve chain questions for the servers that share a PostgreSQL database",
    "threadsOption": "parts solved at once (default: one per processor)",
    "threadsExpected": "“{found}” is not a number of parts to solve at once: a whole number from 1 to 64 is expected.",
    "noDatabase": "No database is named. Set HAMKOR_DATABASE_URL to the PostgreSQL server that the Hamkor server uses. A server without one solves everything itself and needs no workers.",
    "working": "{name} takes work, {threads, plural, one {# part} other {# parts}} at once. Ctrl-C ends it.",
    "stopping": "Giving back what is not solved yet …",
    "broke": "A part broke: {reason}"
  }
};
export = messages;
