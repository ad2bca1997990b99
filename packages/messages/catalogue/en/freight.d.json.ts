// Written by `npm run messages`.
declare const messages: {
  "mode": {
    "rail": "Rail",
    "road": "Road",
    "sea": "Sea",
    "ferry": "Ferry",
    "inland-water": "Inland waterway",
    "air": "Air"
  },
  "unit": {
    "container-40": "40-foot container",
    "container-20": "20-foot container",
    "reefer-40": "40-foot refrigerated container",
    "bulk": "Bulk"
  },
  "status": {
    "operating": "in service",
    "suspended": "suspended",
    "under-construction": "under construction",
    "planned": "planned"
  },
  "operation": {
    "load": "Loading",
    "unload": "Unloading",
    "drive": "On the way",
    "border-exit": "Border, exit",
    "border-entry": "Border, entry",
    "gauge-change": "Change of gauge",
    "transfer": "Transfer",
    "wait": "Waiting for the season or departure"
  },
  "criterion": {
    "cost": "Cost",
    "hours": "Time",
    "co2e": "Emissions",
    "variance": "Reliability"
  },
  "flag": {
    "border-time-unknown": "Border time unknown: a range is given",
    "seasonal": "Closed in some months",
    "not-in-service": "Uses a link that is not in service",
    "factor-not-sourced": "Emission factor not taken from a primary source",
    "rate-unverified": "Rate not verified",
    "gauge-change-in-border-time": "Change of gauge is part of the border time measured",
    "border-fee-in-rate": "Border fees are part of the rate",
    "overlay": "Uses rows of your own"
  },
  "subject": {
    "node": "Place",
    "link": "Link",
    "country": "Country",
    "corridor": "Corridor",
    "mode": "Mode",
    "passage": "Strait or canal"
  },
  "constraint": {
    "avoid": "avoid {name}",
    "require": "require {name}",
    "closure": "closure of {name}",
    "maximum-transfers": "{value, plural, one {at most # transfer} other {at most # transfers}}",
    "within-hours": "arrival within {value, number} h (the quickest way takes {needed, number} h)",
    "status": "{name} is not in service"
  }
};
export = messages;
