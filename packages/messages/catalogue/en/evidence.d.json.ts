// Written by `npm run messages`.
declare const messages: {
  "unknown": "unknown",
  "confidence": {
    "published": "Published by the source",
    "estimated": "Estimated",
    "unverified": "Not verified",
    "unknown": "Unknown"
  },
  "confidenceHelp": {
    "published": "The source states this figure.",
    "estimated": "Computed or judged, by us or by the source.",
    "unverified": "Nobody has checked it against a page yet.",
    "unknown": "No source gives it. Unknown is not zero."
  },
  "slip": {
    "open": "{figure}. {confidence}. Show the source",
    "title": "Where this figure comes from",
    "close": "Close",
    "value": "Value",
    "range": "Range",
    "rangeOf": "from {low} to {high}",
    "years": "Period",
    "yearsUnknown": "not stated",
    "confidence": "Confidence",
    "origin": "Origin",
    "originUnavailable": "The description of the origin could not be loaded.",
    "accessed": "read on {date}",
    "cited": "Named in the row",
    "steps": "How it was computed",
    "published": "Shown as the source published it.",
    "rivals": "Other figures for the same fact",
    "copy": "Copy citation",
    "copied": "Citation copied",
    "copyFailed": "The browser did not allow copying. Select the text and copy it by hand."
  },
  "citation": {
    "figure": "{subject}: {value}{years, select, none {} other { ({years})}}.",
    "source": "Source: {citation} {url} (read on {accessed}).",
    "row": "Named in the row: {cited}.",
    "via": "Through Hamkor, {address}",
    "noSubject": "Figure"
  },
  "source": {
    "label": "Source",
    "from": "{count, plural, one {Source: } other {Sources: }}",
    "read": "Read on {date}."
  },
  "coverage": {
    "label": "Coverage {grade}",
    "A": "The data see at least 90 % of the trade behind this.",
    "B": "The data see 70 to 90 % of the trade behind this.",
    "C": "The data see less than 70 % of the trade behind this.",
    "unknown": "How much of the trade the data see is unknown.",
    "ratio": "{ratio} seen; set by {country}"
  },
  "key": {
    "label": "How sure a figure is"
  },
  "table": {
    "density": "Row height",
    "copy": "Copy",
    "copyHelp": "Copy the table as tab-separated text",
    "copied": "{count, plural, one {# row copied} other {# rows copied}}",
    "csv": "CSV",
    "xlsx": "Excel",
    "sortBy": "Sort by {column}",
    "sortedUp": "sorted upwards",
    "sortedDown": "sorted downwards",
    "rows": "{count, plural, one {# row} other {# rows}}",
    "tools": "Table",
    "pin": "Keep “{column}” in place"
  },
  "chart": {
    "show": "Chart",
    "table": "Table",
    "view": "Show as",
    "svg": "SVG",
    "png": "PNG",
    "export": "Save chart as",
    "drawing": "Drawing…",
    "failed": "The chart could not be drawn. The table shows the same figures."
  },
  "map": {
    "zoomIn": "Zoom in",
    "zoomOut": "Zoom out",
    "reset": "Whole bloc",
    "controls": "Map controls",
    "landSource": "Land: Natural Earth (public domain), through world-atlas. Equal-area projection.",
    "boundarySource": "Boundary lines: Natural Earth, as published there; they state no position of the Organisation or of any member.",
    "failed": "The land could not be loaded; places and flows are shown without it."
  },
  "unit": {
    "usd": "USD",
    "usd-t": "USD/t",
    "usd-per-year": "USD a year",
    "international-usd": "international USD",
    "international-usd-of-2021": "international USD of 2021",
    "t": "t",
    "kt": "kt",
    "t-oil-equivalent": "t of oil equivalent",
    "t-co2-per-person": "t CO2 per person",
    "kt-co2": "kt CO2",
    "kwh": "kWh",
    "kwh-per-person": "kWh per person",
    "kw": "kW",
    "km": "km",
    "cubic-metres": "m³",
    "bcm-per-year": "bn m³ a year",
    "persons": "persons",
    "count": "in number",
    "rank": "rank",
    "rank-of-132": "rank of 132",
    "rank-of-133": "rank of 133",
    "rank-of-139": "rank of 139",
    "rank-of-152": "rank of 152",
    "rank-of-160": "rank of 160",
    "score-0-100": "points of 100",
    "score-1-5": "points of 5",
    "per-million-people": "per million people",
    "local-currency-per-usd": "local currency per USD",
    "index": "index",
    "percent-per-year": "% a year",
    "percent-of-gdp": "% of GDP",
    "percent-of-gdp-incl-construction": "% of GDP, with construction",
    "percent-of-population": "% of population",
    "percent-of-employment": "% of employment",
    "percent-of-output": "% of output",
    "percent-of-merchandise-exports": "% of goods exports",
    "percent-of-manufactured-exports": "% of manufactured exports",
    "percent-of-manufacturing-value-added": "% of manufacturing value added",
    "percent-more-than": "% or more"
  }
};
export = messages;
