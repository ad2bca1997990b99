// Written by `npm run messages`.
declare const messages: {
  "title": "Overlays",
  "problem": {
    "file-too-large": {
      "found": "a file of {megabytes, number} MB",
      "expected": "at most {most, number} MB",
      "mend": "cut the file to the region that is needed and load that"
    },
    "unknown-table": {
      "found": "columns {found}",
      "expected": "the columns of one of: {known}",
      "mend": "write the shipped tables with hamkor network export --out FOLDER and keep their headers"
    },
    "absent-column": {
      "found": "columns {found}",
      "expected": "a column \"{column}\"",
      "mend": "add the column to the header and to each row, or check that the file is of the chosen format"
    },
    "bad-geojson": {
      "found": "no GeoJSON of lines: {reason}",
      "expected": "a FeatureCollection of LineString or MultiLineString in degrees",
      "mend": "download the file again: it may have been cut off"
    },
    "no-sea-lines": {
      "found": "no lines",
      "expected": "sea lanes as LineString or MultiLineString",
      "mend": "choose the file that holds the lanes, not the ports"
    },
    "too-many-rows": {
      "found": "more than {most, number} rows",
      "expected": "at most {most, number} rows in one overlay",
      "mend": "keep the countries that are needed (--country) or the rows that are used"
    },
    "empty-cell": {
      "found": "an empty cell",
      "expected": "a value",
      "mend": "fill in the cell; what is not known may be left empty only where the column allows it"
    },
    "out-of-range": {
      "found": "{found}",
      "expected": "a number from {low} to {high}",
      "mend": "correct the number or its unit; leave the cell empty where it is not known and may be"
    },
    "bad-word": {
      "found": "\"{found}\"",
      "expected": "one of: {known}",
      "mend": "choose one of them"
    },
    "bad-id": {
      "found": "\"{found}\"",
      "expected": "an id of letters, digits and . _ - ~",
      "mend": "write it without spaces, commas, colons and @"
    },
    "bad-country": {
      "found": "\"{found}\"",
      "expected": "a country code of three letters (ISO 3166-1), such as KAZ",
      "mend": "correct the code"
    },
    "bad-closure": {
      "found": "\"{found}\"",
      "expected": "first and last day as MM-DD/MM-DD, several between semicolons",
      "mend": "write for example 12-01/03-31"
    },
    "bad-coordinates": {
      "found": "\"{found}\"",
      "expected": "degrees and minutes such as 4315N 07654E",
      "mend": "correct them, or leave the cell empty: the place is then left out"
    },
    "repeated-id": {
      "found": "{id} for the second time",
      "expected": "each id once in its table",
      "mend": "it first stands at {first}; rename or remove one of the two"
    },
    "unknown-node": {
      "found": "\"{found}\", which is no place of the network or of these files",
      "expected": "the id of a place",
      "mend": "{nearest, select, none {add the place to a table of nodes, or correct the id} other {perhaps {nearest}; else add the place to a table of nodes}}"
    },
    "unknown-reference": {
      "found": "\"{found}\"",
      "expected": "{table, select, calendars {the id of a calendar, or nothing} other {ids of corridors between semicolons, or nothing}}",
      "mend": "{table, select, calendars {correct it, or add the calendar to a table of calendars} other {correct it or take it out; hamkor corridors green lists the corridors}}"
    },
    "same-ends": {
      "found": "{found} at both ends",
      "expected": "two different places",
      "mend": "correct one end or remove the row"
    },
    "too-short": {
      "found": "{found} km",
      "expected": "at least {least, number} km, the great circle between its ends",
      "mend": "correct the distance or the coordinates of the places"
    },
    "not-sound": {
      "found": "\"{found}\" in row {id} of {table}",
      "expected": "{rule, select, gauges {a gauge for railways that the tracks at both ends have, none for other modes} post {a post in the country that is left (outbound) or entered (inbound)} amount {an amount above zero where one is needed} closures {days that every year has} central {one central rate for each mode and country} distance {no less than the great circle between the places} other {tables that fit together}}",
      "mend": "correct the row, or the one it refers to; a row with the id of a shipped one takes its place"
    },
    "disconnected": {
      "found": "{places, plural, one {# place} other {# places}} in {components, plural, one {# piece} other {# pieces}} that nothing joins to the network, such as {examples}",
      "expected": "links that lead from every place to the network",
      "mend": "add links to the nearest places of the network, join them by road with --join KM, or take the overlay as it is with --allow-disconnected"
    },
    "bad-name": {
      "found": "the name \"{found}\"",
      "expected": "letters and digits of any script, then also . _ -, at most 60 characters; not \"shipped\" or \"none\"",
      "mend": "choose another name with --name"
    },
    "bad-row": {
      "found": "{found}",
      "expected": "{expected}",
      "mend": "correct the field"
    },
    "damaged": {
      "found": "a file that was changed or cut off{reason, select, json { (no JSON)} shape { (rows of another shape)} other { (its checksum differs)}}",
      "expected": "the file as it was written",
      "mend": "import the overlay again, or remove it with hamkor network remove"
    }
  },
  "notice": {
    "other-country": "{count, plural, one {# place} other {# places}} of other countries left out",
    "already-known": "{count, plural, one {# place is} other {# places are}} in the network already and stay as they are{examples, select, none {} other {: {examples}}}",
    "no-coordinates": "{count, plural, one {# place} other {# places}} without coordinates left out{examples, select, none {} other {: {examples}}}",
    "no-function": "{count, plural, one {# place} other {# places}} without a function for freight left out{examples, select, none {} other {: {examples}}}",
    "no-code": "{count, plural, one {# row} other {# rows}} without a full UN/LOCODE left out{examples, select, none {} other {: {examples}}}",
    "country-unknown": "{count, plural, one {# row} other {# rows}} of a country that is not known left out{examples, select, none {} other {: {examples}}}",
    "repeated": "{count, plural, one {# row repeats} other {# rows repeat}} an earlier code: the first was taken{examples, select, none {} other {: {examples}}}",
    "read-as-latin": "{examples} is not UTF-8 and was read as Windows-1252",
    "joined": "{count, plural, one {# place} other {# places}} joined to the network, estimated: {examples}",
    "not-joined": "{count, plural, one {# place has} other {# places have}} nothing of the network near enough to be joined to{examples, select, none {} other {: {examples}}}",
    "dead-ends": "{count, plural, one {# point} other {# points}} of lanes that lead to no port left out",
    "hours-unknown": "{count, plural, one {# link in service has} other {# links in service have}} no hours: no route uses such a link{examples, select, none {} other {: {examples}}}",
    "replaces": "{count, plural, one {# row takes} other {# rows take}} the place of a shipped one{examples, select, none {} other {: {examples}}}",
    "apart": "{count, plural, one {# place is} other {# places are}} joined to nothing of the network: {examples}"
  },
  "cli": {
    "about": "Add places, links, rates and border times of your own to the network of corridors",
    "importAbout": "Read files as an overlay beside the shipped tables",
    "formatArgument": "format: {formats}",
    "filesArgument": "files to read",
    "nameOption": "name of the overlay; the same name replaces it",
    "countryOption": "only places of these countries (ISO 3166-1), e.g. KAZ,UZB",
    "joinOption": "join each place by road to the nearest one of the network within so many kilometres",
    "encodingOption": "encoding of the text: {encodings}",
    "decimalCommaOption": "numbers are written with a decimal comma",
    "allowOption": "take places that nothing joins to the network",
    "importHelp": "Examples:\n  hamkor network export --out tables\n  hamkor network import nodes-links tables/nodes.csv tables/links.csv --name ours\n  hamkor network import unlocode \"2024-2 UNLOCODE CodeListPart2.csv\" --country KAZ,KGZ --join 60 --name locode\n  hamkor network import world-port-index ports.csv --country PAK,IND --join 30 --name ports\n  hamkor network import sea-network marnet.geojson searoute_ports.csv --name sea\n  hamkor route CNSGH INNSA --tonnes 20 --overlay sea",
    "listAbout": "List the overlays",
    "showAbout": "Tell what an overlay holds",
    "removeAbout": "Remove an overlay",
    "exportAbout": "Write the shipped tables, or those of an overlay, as CSV to be edited and imported",
    "nameArgument": "name of the overlay",
    "overlayOption": "tables of this overlay instead of the shipped ones",
    "outOption": "folder to write to",
    "unknownFormat": "\"{found}\" is not a format: one of {formats}",
    "badJoin": "--join: \"{found}\"; expected kilometres above 0 and at most 500; e.g. --join 50",
    "badCountry": "--country: \"{found}\"; expected codes of three letters (ISO 3166-1) between commas, such as KAZ,UZB",
    "badEncoding": "--encoding: \"{found}\"; expected one of {known}",
    "saved": "{name}: {nodes, plural, one {# place} other {# places}}, {links, plural, one {# link} other {# links}}, {borders, plural, one {# border post} other {# border posts}}, {rates, plural, one {# rate} other {# rates}}, {calendars, plural, one {# calendar} other {# calendars}}",
    "replacedOne": "It takes the place of the overlay of that name.",
    "nothingSaved": "Nothing was saved.",
    "none": "No overlays. hamkor network import --help tells how to add one.",
    "noSuchOverlay": "No overlay \"{found}\"; there are: {known}",
    "removed": "{name} removed",
    "exported": "{file}: {rows, plural, one {# row} other {# rows}}",
    "files": "read from {files}",
    "checksum": "SHA-256 {sha256}",
    "heads": {
      "name": "Name",
      "nodes": "Places",
      "links": "Links",
      "borders": "Border posts",
      "rates": "Rates",
      "calendars": "Calendars",
      "savedAt": "Saved"
    }
  }
};
export = messages;
