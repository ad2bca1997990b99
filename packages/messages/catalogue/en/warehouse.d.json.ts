// Written by `npm run messages`.
declare const messages: {
  "title": "Loaded data",
  "problem": {
    "unreadable": {
      "found": "{reason, select, ENOENT {a file that is not there} EACCES {a file that you may not read} EPERM {a file that you may not read} folder {a folder} special {a pipe or a device, which has no end} ELOOP {a link that leads back to itself} ENAMETOOLONG {a name that is too long} other {a file that cannot be read ({reason})}}",
      "expected": "a readable file",
      "mend": "{reason, select, folder {name the files in it, e.g. FOLDER/*.csv} special {write its content to a file and load that} other {check the path and the rights to the file}}"
    },
    "empty-file": {
      "found": "an empty file",
      "expected": "a table with a header line",
      "mend": "download the file again"
    },
    "wrong-kind": {
      "found": "{found, select, pdf {a PDF document} excel {an Excel workbook} html {a web page} xml {an XML document} json {a JSON document} csv {a CSV table} parquet {a Parquet file} image {a picture} archive {an archive of a kind that is not opened} other {binary data}}",
      "expected": "one of: {expected}",
      "mend": "{found, select, excel {save the sheet as CSV (UTF-8) and load that file} html {the download has failed: the file is a web page; download it again} archive {unpack it and load the tables in it} parquet {write it as CSV, e.g. hamkor export NAME --format csv --out FILE.csv} other {choose the file that holds the table}}"
    },
    "compressed-truncated": {
      "found": "a damaged or incomplete archive ({reason})",
      "expected": "a whole .zip or .gz file",
      "mend": "download it again: the transfer was cut off"
    },
    "zip-bomb": {
      "found": "an archive that unpacks to {megabytes, number} MB or more",
      "expected": "at most {most, number} MB, and no more than 200 times the archive",
      "mend": "make sure where the file comes from; if it is sound, unpack it yourself"
    },
    "zip-encrypted": {
      "found": "{entry} is encrypted",
      "expected": "an archive without a password",
      "mend": "unpack it with its password and load the tables"
    },
    "zip-nested": {
      "found": "an archive inside the archive: {entry}",
      "expected": "tables in the archive",
      "mend": "unpack the outer archive and load the inner ones"
    },
    "zip-without-table": {
      "found": "{entries, select, none {an archive with nothing in it} other {an archive without tables: {entries}}}",
      "expected": ".csv, .tsv, .txt or .json inside",
      "mend": "choose the archive that holds the tables"
    },
    "bad-encoding": {
      "found": "byte {byte} at character {at, number}, which is no UTF-8",
      "expected": "text in UTF-8",
      "mend": "{byte, select, 00 {{guess, select, none {the file is damaged: download it again} other {it is probably {guess}: load it with --encoding {guess}}}} other {{guess, select, none {save the file as UTF-8, or name its encoding with --encoding} other {it is probably {guess}: load it with --encoding {guess}}}}}"
    },
    "no-separator": {
      "found": "a header of one column: {header}",
      "expected": "columns separated by comma, semicolon or tab",
      "mend": "save the table with one of these separators"
    },
    "ragged-line": {
      "found": "a line that does not divide into the columns of the header: {text}",
      "expected": "{expected, plural, one {# cell} other {# cells}} separated by {separator, select, comma {a comma} semicolon {a semicolon} other {a tab}}",
      "mend": "put quotation marks around text that holds the separator, write numbers with a decimal point, and check that the file is complete"
    },
    "bad-json": {
      "found": "no JSON here: {reason}",
      "expected": "a list of records, or an object with the list under \"data\"",
      "mend": "download the file again"
    },
    "missing-column": {
      "found": "columns {found}",
      "expected": "a column for \"{column}\": {accepted}",
      "mend": "{nearest, select, none {} other {perhaps it is \"{nearest}\"; }}name the column with --columns {column}=HEADER"
    },
    "repeated-column": {
      "found": "two columns called \"{column}\"",
      "expected": "every header once",
      "mend": "rename or remove one of them"
    },
    "unknown-edition": {
      "found": "{found, select, none {no edition of the Harmonized System in the file name} other {the edition \"{found}\"}}",
      "expected": "one of: {known}",
      "mend": "name it with --edition, e.g. --edition HS17"
    },
    "no-editions": {
      "found": "columns {found}",
      "expected": "a header with two editions of the Harmonized System among: {known}",
      "mend": "name the two columns of six-digit codes by their editions, for example \"HS 2022\" and \"HS 2017\""
    },
    "not-a-number": {
      "found": "\"{found}\"",
      "expected": "a number",
      "mend": "write plain digits with a decimal point and without spaces; leave the cell empty where the figure is not known"
    },
    "decimal-comma": {
      "found": "\"{found}\", a decimal comma",
      "expected": "a number with a decimal point",
      "mend": "load the file with --decimal-comma"
    },
    "negative": {
      "found": "{found}",
      "expected": "an amount of zero or more",
      "mend": "correct the figure at its source or remove the row"
    },
    "missing-value": {
      "found": "{found, select, none {an empty cell} other {\"{found}\"}}",
      "expected": "a figure or code",
      "mend": "fill in the cell, or remove the row: what is not known is no flow"
    },
    "bad-year": {
      "found": "\"{found}\"",
      "expected": "a year from {first} to {last}",
      "mend": "correct the year"
    },
    "bad-code": {
      "found": "\"{found}\"",
      "expected": "{expected, select, country {a country code} product {a product code} flow {a kind of flow: {known}} side {who reported it: {known}} other {an industry code}}",
      "mend": "correct the code or remove the row"
    },
    "same-country": {
      "found": "{found}, the exporter itself",
      "expected": "another country than the exporter",
      "mend": "remove the row: trade within a country is no flow"
    },
    "repeated-key": {
      "found": "{key} for the second time",
      "expected": "each year, exporter, importer and product once",
      "mend": "it first stands on line {firstLine}; remove one of the two or add them up"
    },
    "repeated-key-across": {
      "found": "{key}, which {other} holds too",
      "expected": "each flow in one file only",
      "mend": "load each year once"
    },
    "more-problems": {
      "found": "{count, plural, one {# more problem} other {# more problems}} of the same file",
      "expected": "a file without problems",
      "mend": "mend the first ones and load it again"
    },
    "nothing-usable": {
      "found": "no rows that could be loaded",
      "expected": "at least one row of data",
      "mend": "check that the files are of the chosen format"
    },
    "bad-request": {
      "found": "{option, select, name {the name \"{found}\"} format {the format \"{found}\"} edition {the edition \"{found}\"} columns {the field \"{found}\" in --columns} encoding {the encoding \"{found}\"} other {{found} files}}",
      "expected": "{option, select, name {a word of up to 60 characters: {known}} files {at least one file} other {one of: {known}}}",
      "mend": "change it and load again"
    },
    "disk-full": {
      "found": "no room left on the disk of {folder}",
      "expected": "room for the tables",
      "mend": "free some space and give the same command again: what was finished is kept"
    },
    "busy": {
      "found": "another import is running (process {pid})",
      "expected": "one import at a time",
      "mend": "wait for it to end"
    },
    "zip-unsafe-name": {
      "found": "an entry that points outside the archive: {entry}",
      "expected": "names below the archive's own folder",
      "mend": "do not trust this archive; take the file from its publisher"
    },
    "zip-too-many": {
      "found": "an archive of more than {most, number} entries",
      "expected": "at most {most, number} entries",
      "mend": "unpack it and load the tables in it, several at a time"
    },
    "mixed-line-ends": {
      "found": "another line end than on the lines before",
      "expected": "the same line end throughout",
      "mend": "the file was put together from several: open it in an editor and save it with one kind of line end"
    },
    "title-line": {
      "found": "\"{text}\" above the header",
      "expected": "the header on the first line",
      "mend": "remove the lines above the header"
    },
    "long-header": {
      "found": "a first line of more than {kilobytes, number} KB",
      "expected": "a header line",
      "mend": "check that the file is a table with line ends"
    },
    "thousands-mark": {
      "found": "\"{found}\", with marks between thousands",
      "expected": "digits without marks between thousands",
      "mend": "take the marks out, for example by the number format of the spreadsheet; which mark means what is not guessed"
    },
    "too-large": {
      "found": "\"{found}\"",
      "expected": "an amount below 10^15 US dollars: all trade of the world in a year is some 2.5 × 10^13",
      "mend": "correct the figure, or name its unit by the field: --columns usd=…, kusd=…, musd=…"
    },
    "too-long": {
      "found": "a text of more than {most, number} characters: \"{found}\"",
      "expected": "a code or a name",
      "mend": "look for a quotation mark that is not closed, or for another separator"
    },
    "bad-interval": {
      "found": "\"{found}\"",
      "expected": "bounds of zero or more with the value between them",
      "mend": "correct the bound, or leave both cells empty where it is not known"
    },
    "changed-while-read": {
      "found": "a file that changed while it was read",
      "expected": "a file that stays as it is",
      "mend": "wait until it is written or downloaded whole, then give the same command again"
    },
    "not-writable": {
      "found": "{folder} cannot be written ({reason})",
      "expected": "a folder for loaded data that may be written",
      "mend": "{reason, select, EACCES {give yourself the right to write there} EPERM {give yourself the right to write there} EROFS {the disk is read-only: choose another with HAMKOR_VAR} other {check HAMKOR_VAR: it must be a folder, not a file}}"
    },
    "line": "{place}: found {found}; expected {expected}; {mend}",
    "atLine": "{file}, line {line}",
    "atCell": "{file}, line {line}, column \"{column}\"",
    "killed": {
      "found": "the process of this import was ended from outside or broke ({reason})",
      "expected": "that it runs to its end",
      "mend": "most often the machine ran out of memory: close other programs or load fewer years at once, then go on with this import; what was finished is kept"
    }
  },
  "cli": {
    "importAbout": "load trade data from files",
    "formatArgument": "what the files are: {formats}",
    "filesArgument": "files: .csv, .csv.gz, .zip, .json",
    "nameOption": "name of the vintage; loading the same name again replaces it",
    "editionOption": "edition of the Harmonized System, e.g. HS17, where the file name does not tell it",
    "columnsOption": "headers of the fields, e.g. year=anno,exporter=from,usd=value",
    "encodingOption": "encoding of the text: {encodings}",
    "decimalCommaOption": "numbers are written with a decimal comma",
    "unknownFormat": "\"{found}\" is no format of files; expected one of: {formats}",
    "badColumns": "--columns: found \"{found}\", expected FIELD=HEADER, several separated by commas",
    "phases": {
      "checking": "checking files",
      "reading": "reading",
      "reconciling": "reconciling",
      "indexing": "putting in order",
      "finishing": "finishing",
      "done": "done"
    },
    "progress": "{phase} {percent} · {rows, plural, one {# row} other {# rows}}{rate, select, none {} other { · {rate} rows/s}}{left, select, none {} other { · {left} left}}{file, select, none {} other { · {file}}}",
    "imported": "{ref}: {rows, plural, one {# row} other {# rows}}, {years}{usd, select, none {} other {, US$ {usd}}}",
    "alreadyThere": "{ref} was loaded before: nothing had to be done",
    "concordanceLoaded": "{from} ↔ {to}: {pairs, plural, one {# pair} other {# pairs}} of six-digit codes from {file}; used by the next import",
    "synthetic": "SYNTHETIC DATA: made by the generator, no figure is real",
    "unmapped": "{count, plural, one {# code} other {# codes}} could not be placed fully ({share} of the value):",
    "unmappedLine": "{kind, select, country {country code} other {product code}} {code}{label, select, none {} other { ({label})}}: {rows, plural, one {# row} other {# rows}}, {usd}, {treatment, select, heading {kept at its heading} own {kept under its own code} other {left out}}",
    "moreCodes": "and {count, plural, one {# more code} other {# more codes}}: see --json",
    "usdAmount": "US$ {usd}",
    "cancelledResumable": "cancelled; what was finished is kept: give the same command again to go on",
    "cancelled": "cancelled; nothing was kept, the data stand as before",
    "nothingChanged": "nothing was loaded; the data stand as before",
    "vintagesAbout": "list what is loaded; remove it, or choose what is used",
    "vintagesAction": "list, remove or use",
    "refArgument": "name, or name@content; shipped = the facts that come with Hamkor",
    "noVintages": "Nothing is loaded. `hamkor import baci FILE` loads trade; pages use the facts that come with Hamkor until then.",
    "leftoverLine": "unfinished: import {format} as {name}, {parts, plural, one {# file} other {# files}} done; the same command goes on with it",
    "noSuchVintage": "no vintage \"{found}\"; loaded: {known}",
    "vintageInUse": "{ref} cannot be removed: saved analyses rest on it",
    "removed": "{ref} is removed",
    "inUse": "{ref} is used where no other is asked for",
    "shippedInUse": "The facts that come with Hamkor are used where no other vintage is asked for",
    "actionNeedsRef": "{action} needs the name of a vintage",
    "unknownAction": "\"{found}\" is nothing to do; expected list, remove or use",
    "exportAbout": "write the flows of a vintage to a file",
    "outFormatOption": "baci (t,i,j,k,v,q in thousand dollars), csv (all columns, dollars) or parquet",
    "outOption": "file to write; it appears whole or not at all",
    "unknownOutFormat": "\"{found}\" is no format to write; expected baci, csv or parquet",
    "noFlows": "{ref} holds no flows to write",
    "exported": "{file}: {rows, plural, one {# row} other {# rows}} of {ref}",
    "cannotWrite": "{file} cannot be written: {reason, select, ENOENT {its folder is not there} ENOTDIR {its folder is not there} EACCES {you may not write there} EPERM {you may not write there} EROFS {the disk is read-only} EISDIR {it is a folder} ENOTEMPTY {it is a folder} EEXIST {it is a folder} EINVAL {it is no ordinary file} ENOSPC {no room is left on the disk} ENAMETOOLONG {its name is too long} other {{reason}}}",
    "generateAbout": "make a file in the shape of BACI with invented figures, for trying out; it stays marked as synthetic",
    "fileArgument": "file to write",
    "rowsOption": "rows",
    "seedOption": "the same seed gives the same file",
    "yearOption": "year of the rows",
    "badNumber": "{option}: found \"{found}\", expected a whole number from {first} to {last}",
    "generated": "{file}: {rows, plural, one {# invented row} other {# invented rows}} (seed {seed})",
    "importHelp": "Where to get it, and how to load it:\n  BACI      cepii.fr, Data, BACI: a zip of all years in one edition, e.g. BACI_HS22_V202601.zip; load it as it is\n            hamkor import baci BACI_HS22_V202601.zip\n  Comtrade  comtradeplus.un.org, Data, Download: CSV or JSON of the interface, or your own customs extract\n            hamkor import comtrade reports-2023.csv\n  Atlas     atlas.hks.harvard.edu, Data downloads: country, product, year\n            hamkor import atlas hs12_country_product_year_4.csv\n  WDI       databank.worldbank.org: CSV, years in columns or in rows\n            hamkor import wdi API_NY.GDP.MKTP.CD.csv\n  io        input-output tables as CSV: OECD ICIO, WIOD, ADB, or long with a column map\n            hamkor import io 2020_SML.csv --columns year==2020\n  concordance  unstats.un.org, Classifications, Correspondences: brings codes of older editions to HS 2022; before the others\n            hamkor import concordance HS2017toHS2022.csv\nSeveral files become one named state of the data, read one after the other; each year once. Nothing is seen of it until\nit is whole. Ctrl-C stops it, the same command goes on. Other headers: --columns year=anno,exporter=from,usd=value.\nAfterwards `hamkor vintages` lists what is there. Exit: 0 loaded, 2 the files or options are wrong, 1 it could not be done.",
    "plan": "{count, plural, one {# file} other {# files}} as {format}, to be called {name}{replaces, select, none {} other {; it replaces {replaces}, which stays until then}}",
    "nextImport": "load it with: {command}",
    "activeMark": "* is used where no other is asked for",
    "vintageHeads": {
      "ref": "name",
      "format": "format",
      "edition": "edition",
      "years": "years",
      "rows": "rows",
      "size": "size",
      "unmapped": "unplaced"
    },
    "syntheticMark": "SYNTHETIC DATA",
    "exportHelp": "What is written imports again: baci and csv with `hamkor import baci`. Parquet is for other programs; Hamkor reads tables as text, where a problem has a line.",
    "adopted": "{ref}: the same files were loaded before under another name; their rows are shared, nothing had to be read"
  }
};
export = messages;
