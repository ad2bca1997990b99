// Written by `npm run messages`.
declare const messages: {
  "finding": "{count} ways in which ten members could work together, each traced to its source",
  "findingMaterials": "Members buy {outside} of raw materials a year outside the bloc; fellow members sell enough outside to replace {bound} of it",
  "lede": "Hamkor looks at what members buy outside that a member sells outside, what two or three could make together though none can alone, and where one member’s output is another’s input. Press any figure to see where it comes from.",
  "map": {
    "title": "What each member brings",
    "description": "Map of the ten member states by their capitals. The area of a circle is the member’s goods exports; each leads to the member’s page.",
    "size": "Area of a circle: goods exports",
    "brings": "Leading goods with advantage, by exports",
    "exports": "Goods exports",
    "optionCount": "{count, plural, one {# option} other {# options}}",
    "landSource": "Land: Natural Earth, through world-atlas; equal-area projection."
  },
  "best": {
    "title": "The three best options of each kind",
    "lede": "Ranked within each kind; kinds cannot be compared by score. An option is a reason to talk, not a forecast.",
    "all": "{count, plural, one {# option} other {All # options}}",
    "none": "No option of this kind is supported by the data at hand."
  },
  "kindAbout": {
    "substitution": "What one member buys outside the bloc and another sells outside it",
    "joint-diversification": "What two or three members could make together though none does alone",
    "localisation": "What a member that holds the technology could make in another that is near to it",
    "co-production": "Where one member’s output is the other’s input"
  },
  "members": {
    "title": "The ten members in figures",
    "lede": "Latest value each source gives. A figure of the founding article of 2025 stands above the checked one, struck where it does not hold.",
    "claimed": "the article states {value}",
    "member": "Member"
  },
  "article": {
    "title": "{differing} of the {total} figures of the founding article that can be checked do not hold",
    "titleAll": "Every figure of the founding article that can be checked holds",
    "lede": "Alimbekov, “Industrial cooperation in the SCO space” (2025), figure by figure. All its claims, with notes, are in the ledger.",
    "figure": "Figure",
    "stated": "Stated",
    "checked": "Checked",
    "verdict": "Verdict",
    "none": "no comparable figure",
    "toLedger": "Open the ledger",
    "subject": "Of",
    "caption": "Figures of the founding article, checked"
  },
  "data": {
    "title": "What the data cover and how old they are",
    "lede": "The newest trade by product and origin that may be shipped for all members is limited to raw materials; load BACI or UN Comtrade to see everything.",
    "origin": "Origin",
    "period": "Period",
    "rows": "Rows",
    "age": "Age",
    "ageYears": "{count, plural, =0 {this year} one {# year} other {# years}}",
    "ageUnknown": "unknown",
    "accessed": "Read on",
    "span": "from {first} to {last}"
  },
  "bank": {
    "title": "In the data bank",
    "projects": "{count, plural, one {# project} other {# projects}}",
    "parks": "{count, plural, one {# park} other {# parks}}",
    "organisations": "{count, plural, one {# organisation} other {# organisations}}",
    "needs": "{count, plural, one {# request or offer} other {# requests and offers}}",
    "mechanisms": "{count, plural, one {# mechanism} other {# mechanisms}}"
  },
  "member": {
    "above": "Member state",
    "since": "Member since {year}",
    "currency": "Currency {currency}",
    "wto": "In the WTO since {year}",
    "noWto": "Not in the WTO",
    "agreements": "Agreements: {list}",
    "notMember": {
      "partner": "Dialogue partner or observer",
      "neighbour": "Neighbour"
    },
    "indicators": "Indicators",
    "indicatorsLede": "Latest value and its history. A dot shows how sure the latest value is.",
    "indicator": "Indicator",
    "latest": "Latest",
    "year": "Year",
    "history": "History",
    "historyOf": "{indicator}, {span}",
    "capabilities": "What {country} can make: largest exports",
    "capabilitiesLede": "Exports by heading of HS 1992 in 2016, the newest complete table that may be shipped. Filled: Balassa index of at least 1, the sign of advantage.",
    "product": "Product",
    "code": "Heading",
    "exports": "Exports",
    "advantage": "Advantage",
    "hasAdvantage": "yes",
    "noAdvantage": "no",
    "noExports": "Exports by product are not among the facts for this country.",
    "options": "Best options with {country}",
    "optionsAll": "All options with {country}",
    "optionsNone": "No option with this country is supported by the data at hand.",
    "records": "In the data bank",
    "claims": "{count, plural, one {# claim in the ledger} other {# claims in the ledger}}",
    "hub": "What {country} could process at home",
    "hubLede": "Ladders from a raw material the country exports to parts and finished goods: how near it is to each step.",
    "indicatorCount": "{count, plural, one {# indicator} other {# indicators}}",
    "all": "Show all",
    "fewer": "Show fewer",
    "optionsFinding": "{country} takes part in {count, plural, one {# option} other {# options}}; the best by rank",
    "unit": "Unit",
    "capabilitiesFinding": "{first} leads: {country} has advantage in {count, plural, one {# product} other {# products}} of its {total} largest exports"
  },
  "findingWaiting": "What ten members could make, buy and build together",
  "replaceable": {
    "heading": "Raw materials bought outside that members sell outside",
    "finding": "{count, plural, =0 {No raw material could be bought inside almost wholly} one {# of {total} raw materials could be bought inside almost wholly: {names}} other {# of {total} raw materials could be bought inside almost wholly: {names}}}",
    "scope": "Each bar is what members buy outside in a year (mean of the years listed); the hatched part is what other members sell outside, all pairs together, nobody selling or buying twice. Only flows among the 200 largest of a product and year are listed.",
    "description": "Bars of the share of outside purchases that members together could replace, raw material by raw material.",
    "of": "{part} of {whole}",
    "material": "Raw material",
    "outside": "Bought outside",
    "replaceable": "Replaceable",
    "share": "Share",
    "importers": "Buyers"
  },
  "ladder": {
    "finding": "Nearest step for {country}: from {material} to {product}",
    "caption": "Ladders from raw material to product: {country}",
    "way": "From what it has to what it could make",
    "readiness": "Readiness",
    "ofHundred": "of 100",
    "demand": "World demand",
    "growth": "Growth",
    "held": "exported with advantage",
    "next": "next step",
    "later": "after that",
    "none": "No ladder leads from a raw material this country exports with advantage.",
    "note": "Filled: the country exports it with advantage. Framed: the next step. Dotted: what could follow. Plain: stands before, without advantage. Readiness: how near the country is to the product and how many of its main inputs it has.",
    "perYear": "a year",
    "all": "{count, plural, one {# ladder} other {# ladders}} found in all",
    "before": "not exported with advantage"
  }
};
export = messages;
