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
  }
};
export = messages;
