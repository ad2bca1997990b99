// Written by `npm run messages`.
declare const messages: {
  "title": "Plan of the chain",
  "gains": {
    "heading": "Who gains what",
    "lede": "What each state gains against buying everything outside, alone and together.",
    "finding": "Together the chain saves {amount} a year; under “{rule}” {better, plural, one {# of {of} states is} other {# of {of} states are}} at least as well off as alone.",
    "scope": "{currency} a year at prices of {year}. Gain = margin of producers + savings of buyers against the outside price + duty levied.",
    "choose": "Division",
    "legend": {
      "alone": "alone",
      "gain": "under this division"
    },
    "better": "better off by {amount}",
    "worse": "worse off by {amount}",
    "unknown": "not defined",
    "unit": "{currency} a year",
    "division": {
      "plan": "As the plan falls out",
      "stable": "Stable shares"
    },
    "column": {
      "state": "State",
      "alone": "Alone",
      "chosen": "▸ {name}"
    },
    "tableHeading": "Gain of each state by every rule",
    "tableLede": "Red: less than alone. Below the table: whether some group of states could do better by leaving.",
    "verdict": {
      "stable": "nobody has reason to leave.",
      "objects": "{states} could gain {amount} a year more by leaving."
    },
    "core": {
      "planStable": "As the plan falls out, nobody has reason to leave: no group of states could do better on its own.",
      "planObjected": "As the plan falls out, {states} {count, plural, one {alone could do {percent} better} other {together could do {percent} better}} by leaving; a transfer of {amount} a year removes the reason.",
      "planObjectedMoney": "As the plan falls out, {states} {count, plural, one {alone could gain {amount} a year more} other {together could gain {amount} a year more}} by leaving; a transfer of that much removes the reason.{percent}",
      "exists": "There are divisions that no group of states could improve on by leaving; the stable shares are the one closest to the rule that was asked for.",
      "empty": "No division keeps every group of states: the core is empty. The least subsidy from outside that would is {amount} a year; the stable shares include it.",
      "proof": "Proof",
      "proofHelp": "Let each of these groups work for the given part of the year on its own; every state is busy for exactly one year, and together they gain more than all states jointly (Bondareva and Shapley).",
      "proofLine": "{states}: {percent} of the year",
      "uncertain": "Some worths were stopped by the time limit: the verdict may change within their gaps."
    },
    "transfer": {
      "heading": "Payments that make it stable",
      "lede": "From the gains of the plan to the stable shares, with as few payments as possible.",
      "none": "No payment is needed.",
      "from": "From",
      "to": "To",
      "amount": "Amount",
      "outside": "Subsidy from outside"
    },
    "fairness": {
      "heading": "Price of fairness",
      "lede": "What it costs to give every state a minimum gain by where things are made, without payments.",
      "none": "No other placement gives every state a higher minimum.",
      "finding": "Placement alone can give every state {gain} a year; the chain then costs {extra} ({percent}) more.",
      "scope": "Extra cost a year against the minimum gain per state. Hollow: stopped by the time limit.",
      "minimum": "Minimum gain per state",
      "cost": "Cost of the chain",
      "proved": "Proved best",
      "yes": "yes",
      "no": "no"
    },
    "coalition": {
      "heading": "What every group of states is worth",
      "lede": "Each was planned anew with the sites and suppliers of its members only.",
      "states": "States",
      "size": "Number",
      "worth": "Gain",
      "outside": "Cost of buying outside",
      "cost": "Cost of own plan",
      "sure": "How sure",
      "proved": "proved",
      "within": "up to {amount} more"
    }
  },
  "unit": {
    "tonnes": "t",
    "tonnesCo2e": "t CO₂e"
  },
  "map": {
    "description": "Map of the plan: {places} places and {flows} flows between them.",
    "makes": "Makes {tonnes} a year",
    "sells": "Sells inputs",
    "gets": "Market",
    "flow": "{from} → {to}: {products}, {tonnes} a year",
    "width": "width: tonnes a year",
    "heading": "Who makes what where"
  },
  "sankey": {
    "heading": "From inputs to markets",
    "outside": "Outside the chain",
    "market": "Market: {place}",
    "node": "{product}, {place}",
    "link": "{from} → {to}\n{product}: {amount} a year",
    "none": "Nothing flows in this plan.",
    "finding": "Value passes through {count, plural, one {# country} other {# countries}} on its way to the markets",
    "scope": "{currency} a year at reference prices; saffron: from outside the partner states",
    "from": "From",
    "to": "To",
    "product": "Product",
    "value": "Value a year"
  },
  "parts": {
    "heading": "Cost and carbon",
    "part": "Part",
    "money": "Money a year",
    "unknown": "unknown",
    "costFinding": "The plan costs {amount} a year",
    "costScope": "{currency} a year, prices of {year}",
    "carbonFinding": "It emits {amount} a year",
    "carbonFindingPartial": "It emits at least {amount} a year; a part is unknown",
    "carbonScope": "Tonnes of CO₂ equivalent a year",
    "carbonUnit": "t CO₂e",
    "carbonHeader": "Emissions a year",
    "carbon": {
      "purchases": "Inputs bought",
      "production": "Production",
      "transport": "Transport",
      "outside": "Bought from outside"
    }
  },
  "use": {
    "heading": "Use of lines",
    "none": "No line stands in this plan.",
    "finding": "{count, plural, =0 {No line of {of} is full} one {# line of {of} is full} other {# lines of {of} are full}}",
    "scope": "Share of the capacity that stands; saffron: full",
    "line": "Line",
    "lines": "Lines",
    "made": "Made a year",
    "share": "In use"
  },
  "binds": {
    "heading": "What keeps the plan from being better",
    "lede": "Each with what one unit more would save, everything built staying as it is.",
    "none": "Nothing binds: no limit or capacity keeps this plan from being cheaper.",
    "atMost": "at most {bound}.",
    "atLeast": "at least {bound}.",
    "breached": "Broken by {breach}, at its price.",
    "pricePoint": "One percentage point more would save {amount} a year.",
    "priceUnit": "One unit more would save {amount} a year.",
    "table": {
      "limits": "{name}:",
      "lines": "Capacity, {name}:",
      "sites": "Capacity of the site {name}:",
      "supplies": "Supply, {name}:",
      "lanes": "Lane {name}:",
      "demands": "Demand, {name}:"
    }
  },
  "account": {
    "heading": "What each country has of the plan",
    "lede": "At reference prices: margin of producers, savings of buyers against the outside price, duty levied.",
    "country": "Country",
    "outside": "{country} (outside)",
    "perYear": "{currency} a year",
    "gain": "Gain",
    "producersMargin": "Margin of producers",
    "buyersSaving": "Savings of buyers",
    "duty": "Duty",
    "valueAdded": "Value added",
    "fixedCost": "Fixed cost",
    "labour": "Work",
    "labourUnit": "hours a year",
    "carbon": "Emissions",
    "carbonUnit": "t CO₂e a year",
    "unknown": "unknown"
  },
  "facts": {
    "cost": "Cost a year",
    "saving": "Saved against buying outside",
    "carbon": "Emissions a year",
    "days": "Days to delivery, mean",
    "daysValue": "{count, plural, one {# day} other {# days}}",
    "intraBloc": "From partner states",
    "risk": "At risk in bad years",
    "unknown": "unknown",
    "note": "{currency}, prices of {year}. Every figure rests on rows of the model, whose sources stand beside them there."
  },
  "sentence": {
    "nothing": "The cheapest plan makes nothing: everything is bought from outside.",
    "made": "{sites, plural, one {# site} other {# sites}} in {countries, plural, one {# country} other {# countries}} ({names}) serve {percent} of demand."
  },
  "tables": {
    "heading": "All tables of the plan",
    "choose": "Table",
    "unknown": "unknown",
    "period": "Period",
    "lane": "Lane",
    "product": "Product",
    "regime": "Regime",
    "mfn": "most favoured nation",
    "tonnes": "Tonnes a year",
    "value": "Value",
    "transport": "Transport",
    "duty": "Duty",
    "hours": "Hours",
    "carbon": "CO₂e",
    "line": "Line",
    "count": "Lines",
    "made": "Made",
    "fixed": "Fixed cost",
    "energy": "Energy",
    "labour": "Labour",
    "other": "Other",
    "supplier": "Supplier",
    "quantity": "Quantity",
    "cost": "Cost",
    "market": "Market",
    "wanted": "Wanted",
    "delivered": "From the chain",
    "outside": "From outside",
    "unmet": "Not met",
    "site": "Site",
    "open": "Open",
    "use": "In use",
    "yes": "yes",
    "no": "no",
    "name": {
      "flows": "Flows",
      "lines": "Lines",
      "purchases": "Purchases",
      "deliveries": "Deliveries",
      "sites": "Sites",
      "stocks": "Stocks"
    }
  }
};
export = messages;
