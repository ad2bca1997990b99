// Written by `npm run messages`.
declare const messages: {
  "tables": {
    "partners": "Partner states",
    "periods": "Periods",
    "stages": "Stages",
    "products": "Products",
    "recipes": "Recipes",
    "inputs": "Inputs",
    "sites": "Sites",
    "lines": "Lines",
    "suppliers": "Suppliers",
    "supplies": "Supplies",
    "markets": "Markets",
    "demands": "Demand",
    "lanes": "Lanes",
    "regimes": "Trade regimes",
    "duties": "Duties",
    "groups": "Groups",
    "limits": "Limits",
    "disruptions": "Disruptions",
    "effects": "Effects of disruptions",
    "scenarios": "Scenarios",
    "changes": "Changes of scenarios",
    "evidence": "Evidence"
  }
};
export = messages;
