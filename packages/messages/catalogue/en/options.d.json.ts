// Written by `npm run messages`.
declare const messages: {
  "weights": {
    "wrong": {
      "unknownPart": "A score has no part “{found}”. The parts are: {parts}.",
      "repeatedPart": "The part “{found}” is given twice; give it once.",
      "notANumber": "“{found}” is not a weight. Write the part, a colon and a number from 0, e.g. value:2.",
      "allZero": "With these weights every part of “{found}” weighs nothing, so there is no order. Give at least one of its parts a weight above 0."
    }
  },
  "kinds": {
    "substitution": "Import substitution",
    "joint-diversification": "Joint diversification",
    "localisation": "Localisation",
    "co-production": "Co-production"
  },
  "roles": {
    "supplier": "supplier",
    "importer": "importer",
    "co-developer": "co-developer",
    "technology-holder": "technology holder",
    "host": "host",
    "upstream": "makes the input",
    "downstream": "makes the product"
  },
  "parts": {
    "value": "Value",
    "fit": "Fit",
    "security": "Security of supply",
    "feasibility": "Feasibility",
    "strength": "Strength of the holder",
    "inputs": "Inputs held",
    "sourcing": "Inputs at hand",
    "experience": "Own exports",
    "complexity": "Complexity",
    "demand": "World demand",
    "coverage": "Data coverage"
  },
  "basis": {
    "fitted-flow": "a year: what is bought outside or what is spare, the smaller, times the fit of prices",
    "matched-flow": "a year: what is bought outside or what is spare, the smaller",
    "chapter-upper-bound": "upper bound for a whole chapter in 2016: goods within it may differ",
    "input-exports": "a year (2016): what the upstream partner sells of the input today and could be worked up inside the Organisation",
    "world-market": "world exports of the product in the latest year: the size of the market, not what the partners would sell"
  },
  "thresholds": {
    "minimum-match-usd": "Smallest flow that counts, USD a year",
    "advantage": "Balassa index from which a supplier counts as able",
    "upstream-advantage": "Balassa index from which a member has the input",
    "input-exports-usd": "Smallest exports of the input that count, USD a year",
    "emerging-advantage": "Balassa index from which a member is on its way to the product",
    "relative-density": "Relative density from which a product is near, standard deviations",
    "sector-coefficient": "Smallest input per unit of output between the two industries",
    "member-advantage": "Balassa index from which a country counts as having a product",
    "joint-inputs": "Smallest share of the main inputs the partners hold together",
    "joint-input-gain": "Smallest share of the main inputs they hold beyond the best single one",
    "holder-world-share": "Smallest share of world exports that makes a technology holder",
    "host-inputs": "Share of the main inputs from which a host is a place to make it",
    "host-closeness": "Relative density from which the product is near to the host, standard deviations",
    "host-market": "Share of imports, if the host bought like the world, from which it has a market"
  },
  "flags": {
    "concentrated-supply": "Outside purchases rest on few suppliers: HHI at least {hhi, number, ::.00}, largest {topSupplier} with {topShare, number, ::percent .#}",
    "input-from-outside": "An important input comes from outside: {hs}",
    "projected-member": "{iso3} is below the size of the ranked set: its indices are projected",
    "thin-flow": "Both flows are listed in {share, number, ::percent .#} of the years only: the list holds the 200 largest flows",
    "coarse-level": "Known by {digits, plural, one {# digit} other {# digits}} of the Harmonized System only",
    "no-advantage": "{iso3} had no comparative advantage in it in 2016 (Balassa index {rca, number, ::.00})",
    "declining-demand": "World demand falls by {changePerYear, number, ::percent .#} a year",
    "old-data": "The data are of {year}",
    "below-baseline": "This kind of ranking has not been shown to beat world demand alone"
  },
  "missing": {
    "unknown-part": "{part, select, value {The value} fit {The fit} security {The security of supply} feasibility {The feasibility} inputs {The inputs held} strength {The strength of the holder} sourcing {The share of inputs at hand} experience {The size of own exports} complexity {The complexity} demand {World demand} coverage {The coverage of the data} other {{part}}} is unknown here and counts as the lowest in the score.",
    "six-digit-grades": "Flows of {hs} by six-digit subheading would show whether grades match.",
    "carriage": "Freight, capacity of pipelines and ports, duties and existing contracts are not weighed yet.",
    "unit-values": "Quantities are missing, so prices per tonne cannot be compared.",
    "unlisted-years": "{count, plural, one {# year} other {# years}} in which one of the flows was too small for the list: unknown, not zero.",
    "other-suppliers": "Suppliers of {share, number, ::percent .#} of the outside purchases are not named.",
    "chapter-level": "Imports by six-digit subheading and origin (BACI or UN Comtrade) would turn this bound into products.",
    "outside-suppliers": "Which outside countries sell this chapter is not in the table.",
    "export-destinations": "Where the supplier's exports of this chapter go is not in the table: part of them already stays inside the Organisation.",
    "substitution-scope": "Substitution is seen for 16 raw materials of 2022–2024 (all members) and for Pakistan by chapter of 2016. Load BACI or UN Comtrade to see all products.",
    "mirror-holes": "Trade between two countries that do not report is invisible: in 2023 mirrored data see 16 % of the exports of Belarus and 12 % of those of Iran.",
    "imports-by-product": "Which members buy {hs} outside the Organisation, and from whom, is not in the evidence: imports by product and origin (BACI or UN Comtrade) would show the market inside.",
    "input-output-table": "No input-output table of {iso3} is in the evidence: the tie between the two industries is read from other countries.",
    "co-production-scope": "Co-production is read from exports of 2016 and from lists of main inputs. Who buys the product outside the Organisation is not known by product: world demand stands in for it.",
    "input-lists": "The lists of main inputs are our own engineering knowledge (estimated), in order of cost; input-output coefficients of 2011 confirm each step between industries.",
    "joint-scope": "Joint diversification is read from exports of 2016: production sold only at home, capacities and grades within a heading are not seen.",
    "localisation-scope": "Exports of 2016 stand for technology, and imports of all products for the host’s market. Who owns the technology, wages, incentives and restrictions are not weighed. The two strongest holders are shown for each host and product.",
    "co-production-untested": "The order of co-productions has not been tested against real projects: the data bank does not record who supplies the inputs, and few of its projects have this pattern."
  },
  "table": {
    "id": "Option",
    "kind": "Kind",
    "rank": "Rank in its kind",
    "score": "Score, 0 to 1",
    "productCodes": "Product code",
    "edition": "Edition",
    "products": "Product",
    "inputCodes": "Input code",
    "inputs": "Input",
    "partnerCodes": "Partner codes",
    "partners": "Partners",
    "value": "Value",
    "low": "Value, low",
    "high": "Value, high",
    "unit": "Unit",
    "years": "Years",
    "basis": "Basis of the value",
    "confidence": "Confidence",
    "grade": "Coverage grade",
    "percentile": "{part}, percentile",
    "flags": "To know before reading the rank",
    "origins": "Origins"
  }
};
export = messages;
